/**
 * The passage index, derived from the store. Enter by {@link nl.citaat.index.PassageIndex}.
 * Retrieves candidates for weighted terms, and words that are spelt nearly alike; neither
 * understands questions nor ranks answers. The other way round, {@link
 * nl.citaat.index.StoredQueries} holds a story against many queries that wait.
 */
@NullMarked
package nl.citaat.index;

import org.jspecify.annotations.NullMarked;
