package nl.citaat.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.article.Counterpart;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;
import nl.citaat.bot.Outgoing.Shown;
import nl.citaat.store.Articles;
import nl.citaat.store.AuditEntry;
import nl.citaat.store.Session;

/** What became of a quote since it was shown. */
sealed interface Fate {

  /** The newspaper still says so. */
  record Stands() implements Fate {}

  /**
   * Its article was taken back.
   *
   * @param entry who did so, when and why; empty when that was not noted
   */
  record Withdrawn(Optional<AuditEntry> entry) implements Fate {}

  /** The newspaper says something else in its place. */
  record Corrected(Quote now, LocalDate day) implements Fate {}

  /** Its article was corrected, and has no such sentence any more. */
  record Dropped(LocalDate day) implements Fate {}

  static Fate of(Session session, Shown shown) {
    Article article = session.articles().find(shown.article()).orElseThrow();
    if (!article.isPublished()) {
      return new Withdrawn(
          session.audit().of(article.id()).stream()
              .filter(entry -> entry.action().equals("retract"))
              .reduce((earlier, later) -> later));
    }
    if (article.current().number() == shown.revision()) {
      return new Stands();
    }
    Revision then = session.articles().revision(shown.article(), shown.revision()).orElseThrow();
    Quote quote = new Quote(then, shown.span());
    Optional<Quote> now = Counterpart.of(quote, article.current());
    if (now.filter(same -> same.text().equals(quote.text())).isPresent()) {
      return new Stands();
    }
    LocalDate day = day(since(session.articles(), quote, article.current()));
    return now.<Fate>map(words -> new Corrected(words, day)).orElseGet(() -> new Dropped(day));
  }

  /** When the newspaper began to say in the place of a quote what it says there now. */
  private static Instant since(Articles articles, Quote quote, Revision current) {
    Optional<String> now = Counterpart.of(quote, current).map(Quote::text);
    Revision first = current;
    for (int number = current.number() - 1; number > quote.revision().number(); number--) {
      Revision earlier = articles.revision(current.article(), number).orElseThrow();
      if (!Counterpart.of(quote, earlier).map(Quote::text).equals(now)) {
        break;
      }
      first = earlier;
    }
    return first.recorded();
  }

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneId.systemDefault());
  }
}
