package nl.citaat.answer;

import java.util.List;

/**
 * What speaks for and against a sentence as an answer.
 *
 * @param quote what is quoted, or would be
 * @param words what became of each word of the question, in order
 * @param features those that are not zero, largest contribution first
 * @param gain what the ranking adds for its place beside the quote that the question follows up; 0
 *     without such
 * @param ranking the score by which sentences are ranked: all contributions and the gain
 */
public record Grounds(
    FoundQuote quote, List<WordTrace> words, List<Weighed> features, double gain, double ranking) {

  public Grounds {
    words = List.copyOf(words);
    features = List.copyOf(features);
  }
}
