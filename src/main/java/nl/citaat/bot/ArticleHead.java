package nl.citaat.bot;

import java.util.Map;
import nl.citaat.article.Article;
import nl.citaat.article.Revision;
import nl.citaat.article.Story;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;

/** The lines above what is shown of an article. */
final class ArticleHead {

  private ArticleHead() {}

  /** The title, and below it where and when the story was published, as far as that is known. */
  static FormattedText of(Story story, Language talk) {
    FormattedText.Builder head = new FormattedText.Builder().add(SourceLine.title(story));
    head.mark(Style.BOLD, new TextSpan(0, head.length()));
    String origin = new SourceLine(new Texts(talk)).origin(story, talk);
    return origin.isEmpty() ? head.build() : head.add("\n").add(origin).build();
  }

  /**
   * The same with a line on the revision: its number, and whether it still stands.
   *
   * @param article the published article that it is a revision of
   */
  static FormattedText of(Revision revision, Article article, Language talk) {
    return new FormattedText.Builder()
        .add(of(revision.story(), talk))
        .add("\n")
        .add(standing(revision.number(), article.current().number(), new Texts(talk)))
        .build();
  }

  private static String standing(int shown, int current, Texts texts) {
    Map<String, Integer> numbers = Map.of("revision", shown, "current", current);
    return texts.of(shown == current ? Text.REVISION_CURRENT : Text.REVISION_CORRECTED, numbers);
  }
}
