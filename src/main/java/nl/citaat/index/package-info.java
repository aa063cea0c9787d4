/**
 * The passage index, derived from the store. Enter by {@link nl.citaat.index.PassageIndex}.
 * Retrieves candidates for weighted terms, and words that are spelt nearly alike; neither
 * understands questions nor ranks answers.
 */
@NullMarked
package nl.citaat.index;

import org.jspecify.annotations.NullMarked;
