package nl.citaat.bot;

import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.text.Language;

/** Headlines as buttons, one a row, each of which shows its article. */
final class Headlines {

  /** Telegram's apps show about this much of a button on a phone held upright. */
  private static final int MAX_LABEL = 60;

  private Headlines() {}

  /**
   * @param talk the language in which the talk goes on
   */
  static List<List<Button>> buttons(List<Article> articles, Language talk) {
    return articles.stream().map(article -> List.of(button(article, talk))).toList();
  }

  private static Button button(Article article, Language talk) {
    String data = new Press.ShowArticle(talk, ArticleKey.of(article.id())).data();
    return new Button(label(article.current().title()), data);
  }

  /** Words as they fit on a button: cut between two where they are too many. */
  static String label(String words) {
    if (words.length() <= MAX_LABEL) {
      return words;
    }
    int cut = words.lastIndexOf(' ', MAX_LABEL - 1);
    int end = cut > 0 ? cut : words.offsetByCodePoints(0, MAX_LABEL / 2);
    return words.substring(0, end) + "\u2026";
  }
}
