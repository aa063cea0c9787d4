package nl.citaat.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a site lately published, as it says itself, in whatever format.
 *
 * @param title the site's or section's name; null when it has none
 * @param items at most {@link #MOST_ITEMS}, in the feed's order
 */
record Feed(@Nullable String title, List<Item> items) {

  /** More than papers have in a feed; each may cost a page. */
  static final int MOST_ITEMS = 100;

  Feed {
    items = items.stream().limit(MOST_ITEMS).toList();
  }

  /**
   * One story. Texts are null where nothing is said.
   *
   * @param id the feed's name for it; null when it has none
   * @param link as written, perhaps relative to the feed's address
   * @param texts what the feed has of the story's text, in any order: a summary or all of it
   */
  record Item(
      @Nullable String id,
      @Nullable String title,
      @Nullable String link,
      @Nullable Published published,
      @Nullable String author,
      List<Text> texts,
      List<String> tags) {}

  /** A text in HTML, or a plain one. */
  record Text(String value, boolean html) {}
}
