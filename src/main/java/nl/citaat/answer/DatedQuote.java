package nl.citaat.answer;

import java.time.LocalDate;
import java.util.Optional;
import nl.citaat.article.Quote;
import nl.citaat.text.DayWords;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A quote with its day.
 *
 * @param day the one that the quote tells ("on Tuesday"), else the one on which it was published
 * @param told the words that tell the day, in offsets of the article's body; null when none do
 */
public record DatedQuote(Quote quote, LocalDate day, @Nullable TextSpan told) {

  /** Empty when it is not known when the article was published. */
  static Optional<DatedQuote> of(Quote quote) {
    LocalDate published = quote.revision().story().published();
    if (published == null) {
      return Optional.empty();
    }
    return DayWords.first(quote.revision().body(), quote.span(), published)
        .map(told -> new DatedQuote(quote, told.day(), told.span()))
        .or(() -> Optional.of(new DatedQuote(quote, published, null)));
  }
}
