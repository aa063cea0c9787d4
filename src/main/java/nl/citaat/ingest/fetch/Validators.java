package nl.citaat.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server said by which it can tell later whether something changed.
 *
 * @param etag as sent; null when there was none
 * @param lastModified as sent; null when there was none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  /** Of what was never fetched. */
  public static final Validators NONE = new Validators(null, null);
}
