package nl.citaat.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.citaat.article.Quote;
import nl.citaat.text.DayWords;
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

  /** Longer answers tell more than a day. */
  private static final int LONGEST_DAY = 30;

  /**
   * The day that the answer means, such as Tuesday by the day of publication; empty when it names
   * none that way, or when that day is not known.
   */
  public Optional<LocalDate> day() {
    LocalDate published = quote.revision().story().published();
    return answer == null || published == null || answer.length() > LONGEST_DAY
        ? Optional.empty()
        : DayWords.day(answer.in(quote.revision().body()), published);
  }

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
