package nl.citaat.article;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which an article is known for ever: lower-case letters, digits, dots, hyphens and
 * underscores, at most 100 of them, beginning with a letter or digit.
 */
public record ArticleId(String value) {

  private static final Pattern SHAPE =
      Pattern.compile("[\\p{Ll}\\p{Lo}\\d][\\p{Ll}\\p{Lo}\\d._-]{0,99}");

  /**
   * @throws IllegalArgumentException if the value has another shape
   */
  public ArticleId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an article id: " + value);
    }
  }

  /** The id that some text is; empty when it has another shape. */
  public static Optional<ArticleId> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new ArticleId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
