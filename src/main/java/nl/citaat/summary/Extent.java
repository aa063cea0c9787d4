package nl.citaat.summary;

/**
 * How long a summary may be.
 *
 * @param sentences how many at most
 * @param words how many at most, over all sentences; what {@link nl.citaat.text.Tokenizer} counts
 *     as one
 */
public record Extent(int sentences, int words) {

  /**
   * Of one article: three to five sentences of usual length. With 70 to 85 words summaries came
   * nearest to those of editors, when measured with {@code citaat eval --summaries}.
   */
  public static final Extent OF_ARTICLE = new Extent(5, 80);

  /** Of the news of a day: what a phone shows in two or three screens. */
  public static final Extent OF_NEWS = new Extent(10, 200);

  /**
   * @throws IllegalArgumentException if either is below one
   */
  public Extent {
    if (sentences < 1 || words < 1) {
      throw new IllegalArgumentException(
          "No summary in " + sentences + " sentences and " + words + " words");
    }
  }
}
