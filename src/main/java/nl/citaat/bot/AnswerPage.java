package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.citaat.answer.FoundQuote;
import nl.citaat.answer.WordMatch;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;
import nl.citaat.store.Articles;
import nl.citaat.store.GivenAnswer;
import nl.citaat.store.GivenAnswer.GivenQuote;
import nl.citaat.store.GivenAnswer.Match;

/**
 * What is shown of an answer at a time.
 *
 * @param number from 0
 * @param quotes those that may be shown
 * @param stale how many others there were whose article was corrected or taken back since
 * @param first the place of the first of them among all quotes of the answer, from 0
 * @param last whether there is nothing more
 */
record AnswerPage(int number, List<FoundQuote> quotes, int stale, int first, boolean last) {

  /** The first of the pages on which an answer is put. */
  static AnswerPage first(List<List<FoundQuote>> pages) {
    return new AnswerPage(0, pages.getFirst(), 0, 0, pages.size() == 1);
  }

  /** A page of an answer that was given, as far as its quotes still stand. */
  static AnswerPage of(Articles articles, GivenAnswer given, int number) {
    List<GivenQuote> there =
        given.quotes().stream().filter(quote -> quote.page() == number).toList();
    List<GivenQuote> standing = there.stream().filter(quote -> stands(articles, quote)).toList();
    return new AnswerPage(
        number,
        standing.stream().map(quote -> found(articles, quote)).toList(),
        there.size() - standing.size(),
        standing.isEmpty() ? 0 : given.quotes().indexOf(standing.getFirst()),
        given.quotes().stream().noneMatch(quote -> quote.page() > number));
  }

  /** Whether there never was such a page. */
  boolean isEmpty() {
    return quotes.isEmpty() && stale == 0;
  }

  /** Whether the revision may be quoted now. */
  private static boolean stands(Articles articles, GivenQuote given) {
    OptionalInt published = articles.published(given.article());
    return published.isPresent() && published.getAsInt() == given.revision();
  }

  private static FoundQuote found(Articles articles, GivenQuote given) {
    Revision revision = articles.revision(given.article(), given.revision()).orElseThrow();
    return new FoundQuote(
        new Quote(revision, given.span()),
        given.score(),
        given.answer(),
        given.matches().stream()
            .map(match -> new WordMatch(match.asked(), match.found()))
            .toList());
  }

  /** Quotes on pages as they are kept. */
  static List<GivenQuote> kept(List<List<FoundQuote>> pages) {
    List<GivenQuote> kept = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      for (FoundQuote found : pages.get(page)) {
        kept.add(kept(page, found));
      }
    }
    return kept;
  }

  private static GivenQuote kept(int page, FoundQuote found) {
    Revision revision = found.quote().revision();
    return new GivenQuote(
        page,
        revision.article(),
        revision.number(),
        found.quote().span(),
        found.answer(),
        found.score(),
        found.matches().stream().map(match -> new Match(match.asked(), match.found())).toList());
  }

  /** The line on quotes that may not be shown any more; empty without any. */
  Optional<String> leftOut(Texts texts) {
    return stale == 0
        ? Optional.empty()
        : Optional.of(texts.of(Text.QUOTES_STALE, Map.of("count", stale)));
  }
}
