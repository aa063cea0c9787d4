/**
 * How well questions are answered: golden questions, whose right answers are known, are asked and
 * the outcomes measured. Enter by {@link nl.citaat.eval.GoldenFile} to read them, then {@link
 * nl.citaat.eval.Evaluator} to ask them; {@code citaat eval FILE} does both. The weights of the
 * ranking are learned here too: {@link nl.citaat.eval.TrainingFile}, {@link
 * nl.citaat.eval.TrainingSet}, {@link nl.citaat.eval.Training}. Summaries are compared with those
 * of people: {@link nl.citaat.eval.SummaryFiles}, {@link nl.citaat.eval.SummaryScore}, {@link
 * nl.citaat.eval.Rouge}. Changes no answer and prints nothing.
 */
@NullMarked
package nl.citaat.eval;

import org.jspecify.annotations.NullMarked;
