package nl.citaat.article;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a story comes from.
 *
 * @param outlet the newspaper's or site's name; null when not known
 * @param author the byline; null when not known
 * @param url the public page, http or https; null when there is none
 */
public record Source(@Nullable String outlet, @Nullable String author, @Nullable URI url) {

  /** A source of which nothing is known. */
  public static final Source UNKNOWN = new Source(null, null, null);
}
