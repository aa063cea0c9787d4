package nl.citaat.bot;

import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Articles;

/** The name of an article on a button; no id begins as a mark does. */
final class ArticleKey {

  /** Leaves room within the 64 bytes of a button for what stands before the key. */
  private static final int MAX_BYTES = 56;

  private ArticleKey() {}

  static String of(ArticleId id) {
    return ButtonKey.of(id.value(), MAX_BYTES);
  }

  /** The article with a key, retracted or not; empty when there is none. */
  static Optional<Article> find(Articles articles, String key) {
    if (key.startsWith(ButtonKey.MARK)) {
      return articles.all().stream().filter(article -> of(article.id()).equals(key)).findFirst();
    }
    return ArticleId.parse(key).flatMap(articles::find);
  }
}
