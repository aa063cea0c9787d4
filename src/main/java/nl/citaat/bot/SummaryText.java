package nl.citaat.bot;

import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.article.Story;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.summary.NewsSummary;
import nl.citaat.text.Language;

/** Shows what a summary has of an event: where it stands, the quotes, and where else it stands. */
public final class SummaryText {

  private SummaryText() {}

  /**
   * @param talk the language of what is said beside the quotes
   */
  public static FormattedText of(NewsSummary.Item item, Language talk) {
    FormattedText.Builder text = new FormattedText.Builder();
    text.add(ArticleHead.of(item.leading().current().story(), talk));
    for (Quote quote : item.quotes()) {
      text.add("\n").add(Style.BLOCKQUOTE, quote.text());
    }
    Texts texts = new Texts(talk);
    for (Article other : item.also()) {
      Story story = other.current().story();
      text.add("\n").add(texts.of(Text.SUMMARY_ALSO)).add(" ");
      text.add(new SourceLine(texts).of(story, talk));
    }
    return text.build();
  }
}
