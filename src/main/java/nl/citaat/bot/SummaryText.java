package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.article.Story;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.summary.NewsSummary;
import nl.citaat.text.Language;

/** Shows what a summary has of an event: where it stands, the quotes, and where else it stands. */
public final class SummaryText {

  /** More would tell nothing, and fill the message. */
  private static final int MOST_ALSO = 5;

  private SummaryText() {}

  /**
   * @param talk the language of what is said beside the quotes
   */
  public static FormattedText of(NewsSummary.Item item, Language talk) {
    FormattedText.Builder text = new FormattedText.Builder();
    text.add(ArticleHead.of(item.leading().current().story(), talk));
    for (Quote quote : quotes(item)) {
      text.add("\n").add(Style.BLOCKQUOTE, quote.text());
    }
    Texts texts = new Texts(talk);
    for (Article other : item.also().stream().limit(MOST_ALSO).toList()) {
      Story story = other.current().story();
      text.add("\n").add(texts.of(Text.SUMMARY_ALSO)).add(" ");
      text.add(new SourceLine(texts).of(story, talk));
    }
    return text.build();
  }

  /** What {@link #of} quotes: sentences that follow each other in a paragraph are one quote. */
  static List<Quote> quotes(NewsSummary.Item item) {
    List<Quote> joined = new ArrayList<>();
    for (Quote quote : item.quotes()) {
      boolean goesOn = !joined.isEmpty() && follows(joined.getLast(), quote);
      joined.add(goesOn ? both(joined.removeLast(), quote) : quote);
    }
    return joined;
  }

  private static Quote both(Quote first, Quote next) {
    return new Quote(first.revision(), first.span().union(next.span()));
  }

  private static boolean follows(Quote first, Quote next) {
    String between = first.revision().body().substring(first.span().end(), next.span().start());
    return between.isBlank() && !between.contains("\n");
  }
}
