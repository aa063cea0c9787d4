/**
 * The database, which is the truth: articles with all revisions, audit, inbox, outbox, the ledger
 * of answers, what was asked last, what goes to which channel. Enter by {@link
 * nl.citaat.store.Store}. The only user of java.sql; searches nothing.
 */
@NullMarked
package nl.citaat.store;

import org.jspecify.annotations.NullMarked;
