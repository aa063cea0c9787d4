package nl.citaat.bot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.citaat.article.Counterpart;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;
import nl.citaat.store.Articles;

/**
 * The newspaper said something else before, in the place of a quote.
 *
 * @param day since when it says what is quoted
 * @param before what it said until then
 */
record Correction(LocalDate day, Quote before) {

  /** The last one of what a quote says; empty when it always said so, or nothing in that place. */
  static Optional<Correction> of(Articles articles, Quote quote) {
    Revision since = quote.revision();
    for (int number = since.number() - 1; number > 0; number--) {
      Revision earlier = articles.revision(since.article(), number).orElseThrow();
      Optional<Quote> then = Counterpart.of(quote, earlier);
      if (then.isEmpty() || isBeside(quote, then.get())) {
        return Optional.empty();
      }
      if (!then.get().text().equals(quote.text())) {
        return Optional.of(new Correction(Fate.day(since.recorded()), then.get()));
      }
      since = earlier;
    }
    return Optional.empty();
  }

  /** Whether the newspaper still says that, besides what is quoted, which then is new. */
  private static boolean isBeside(Quote quote, Quote then) {
    return !then.text().equals(quote.text()) && quote.revision().body().contains(then.text());
  }

  /** The days on which those of some quotes were corrected that ever were. */
  static Map<Quote, LocalDate> days(Articles articles, List<Quote> quotes) {
    Map<Quote, LocalDate> days = new HashMap<>();
    for (Quote quote : quotes) {
      of(articles, quote).ifPresent(correction -> days.put(quote, correction.day()));
    }
    return days;
  }
}
