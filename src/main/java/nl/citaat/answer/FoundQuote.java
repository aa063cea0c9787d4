package nl.citaat.answer;

import java.util.List;
import nl.citaat.article.Quote;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A quote found for a question.
 *
 * @param quote the newspaper's words
 * @param score how well they fit, 0 to 1
 * @param answer the part of the quote that answers, in offsets of the article's body; null when no
 *     part stands out
 * @param matches the words of the question that were found under another word, such as airstrikes =
 *     luchtaanvallen
 */
public record FoundQuote(
    Quote quote, double score, @Nullable TextSpan answer, List<WordMatch> matches) {

  /**
   * @throws IllegalArgumentException if the answer lies outside the quote
   */
  public FoundQuote {
    matches = List.copyOf(matches);
    if (answer != null && !quote.span().contains(answer)) {
      throw new IllegalArgumentException("Answer " + answer + " outside " + quote.span());
    }
  }
}
