package nl.citaat.ingest;

import java.util.Optional;
import nl.citaat.article.ArticleId;
import nl.citaat.text.Normalizer;

/** Makes article ids of file names, titles and other words. */
final class Ids {

  /** In code points, as {@link ArticleId} counts. */
  static final int LONGEST = 100;

  /** What an article is called whose file and title have no letter or digit. */
  static final ArticleId NAMELESS = new ArticleId("article");

  private Ids() {}

  /**
   * The words in the shape of an id: folded, without apostrophes, a hyphen for all else that an id
   * can't have; empty when nothing is left.
   */
  static Optional<ArticleId> of(String words) {
    String hyphenated =
        Normalizer.fold(words)
            .replace("'", "")
            .replaceAll("[^\\p{Ll}\\p{Lo}\\d._-]+", "-")
            .replaceAll("-{2,}", "-")
            .replaceAll("^[._-]+", "");
    return ArticleId.parse(shortened(hyphenated, LONGEST).replaceAll("[._-]+$", ""));
  }

  /** The text, or so many characters of its beginning. */
  static String shortened(String text, int longest) {
    return text.codePointCount(0, text.length()) > longest
        ? text.substring(0, text.offsetByCodePoints(0, longest))
        : text;
  }
}
