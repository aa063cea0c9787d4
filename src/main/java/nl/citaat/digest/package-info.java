/**
 * When summaries of the news go to which chats and what is in them, and what people want to be told
 * of by themselves. Enter by {@link nl.citaat.digest.DigestRound}, which does what is due at a
 * given moment, and {@link nl.citaat.digest.DigestScheduler}, which drives it by the clock; and by
 * {@link nl.citaat.digest.AlertWatch}. Chooses quotes but writes no messages, and sends nothing:
 * what is printed goes into the outbox.
 */
@NullMarked
package nl.citaat.digest;

import org.jspecify.annotations.NullMarked;
