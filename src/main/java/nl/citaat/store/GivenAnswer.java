package nl.citaat.store;

import java.util.List;
import nl.citaat.article.ArticleId;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given, with all that is needed to show it once more.
 *
 * @param chat where it was given
 * @param language that of the question
 * @param foreign whether the question was in another language, and so understood in part only
 * @param meant the question that was offered as the one that was meant; null for none
 * @param quotes in the order in which they are shown
 */
public record GivenAnswer(
    long chat,
    Language language,
    boolean foreign,
    @Nullable String meant,
    List<GivenQuote> quotes) {

  public GivenAnswer {
    quotes = List.copyOf(quotes);
  }

  /**
   * A quote of an answer.
   *
   * @param page the page on which it is shown, from 0
   * @param span its place in the revision's body
   * @param answer the part that answers, in offsets of the body; null when no part stands out
   * @param score how well it fits, 0 to 1
   * @param matches the words by which it was found under other words of the question
   */
  public record GivenQuote(
      int page,
      ArticleId article,
      int revision,
      TextSpan span,
      @Nullable TextSpan answer,
      double score,
      List<Match> matches) {

    public GivenQuote {
      matches = List.copyOf(matches);
    }
  }

  /** A word of the question, and the word of the article that stood for it. */
  public record Match(String asked, String found) {}
}
