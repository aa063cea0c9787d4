package nl.citaat.article;

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

  @Override
  public String toString() {
    return value;
  }
}
