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
    int bytes = id.value().getBytes(StandardCharsets.UTF_8).length;
    return bytes <= MAX_BYTES ? id.value() : MARK + mark(id);
  }

  /** The article with a key, retracted or not; empty when there is none. */
  static Optional<Article> find(Articles articles, String key) {
    return key.startsWith(MARK)
        ? marked(articles, key.substring(MARK.length()))
        : ArticleId.parse(key).flatMap(articles::find);
  }

  /** 32 hexadecimal digits that stand for an id; always the same, and no other id's. */
  static String mark(ArticleId id) {
    try {
      byte[] bytes = id.value().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The article whose id has a mark, retracted or not; empty when there is none. */
  static Optional<Article> marked(Articles articles, String mark) {
    return articles.ids().stream()
        .filter(id -> mark(id).equals(mark))
        .findFirst()
        .flatMap(articles::find);
  }
}
