/**
 * From a question to quotes: understanding, ranking, choice, refusal. Enter by {@link
 * nl.citaat.answer.Answerer}. Writes no sentence of its own and renders nothing.
 */
@NullMarked
package nl.citaat.answer;

import org.jspecify.annotations.NullMarked;
