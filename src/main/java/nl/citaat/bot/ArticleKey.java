package nl.citaat.bot;

import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Articles;

/** The name of an article on a button: its id, or when that is too long a mark made from it. */
final class ArticleKey {

  /** Leaves room within the 64 bytes of a button for what stands before the key. */
  private static final int MAX_BYTES = 56;

  private ArticleKey() {}

  static String of(ArticleId id) {
    return ButtonKey.of(id.value(), MAX_BYTES);
  }

  /** The article with a key, retracted or not; empty when there is none. */
  static Optional<Article> find(Articles articles, String key) {
    return key.startsWith(ButtonKey.MARK)
        ? marked(articles, key.substring(ButtonKey.MARK.length()))
        : ArticleId.parse(key).flatMap(articles::find);
  }

  /** The article whose id has a mark, retracted or not; empty when there is none. */
  static Optional<Article> marked(Articles articles, String mark) {
    return articles.ids().stream()
        .filter(id -> ButtonKey.mark(id.value()).equals(mark))
        .findFirst()
        .flatMap(articles::find);
  }
}
