package nl.citaat.bot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Articles;

/** The name of an article on a button: its id, or when that is too long a mark made from it. */
final class ArticleKey {

  /** Leaves room within the 64 bytes of a button for what stands before the key. */
  private static final int MAX_BYTES = 56;

  /** No id begins with it. */
  private static final String MARK = "#";

  private static final int MARK_BYTES = 16;

  private ArticleKey() {}

  static String of(ArticleId id) {
    byte[] bytes = id.value().getBytes(StandardCharsets.UTF_8);
    return bytes.length <= MAX_BYTES ? id.value() : mark(bytes);
  }

  /** The article with a key, retracted or not; empty when there is none. */
  static Optional<Article> find(Articles articles, String key) {
    if (key.startsWith(MARK)) {
      return articles.all().stream().filter(article -> of(article.id()).equals(key)).findFirst();
    }
    return ArticleId.parse(key).flatMap(articles::find);
  }

  private static String mark(byte[] id) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(id);
      return MARK + HexFormat.of().formatHex(digest, 0, MARK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
