package nl.citaat.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param url where, behind all redirects
 * @param body decoded, and perhaps cut; empty unless the status is 200
 */
record Reply(HttpUrl url, int status, Headers headers, ByteString body) {

  static final int OK = 200;
  static final int NOT_MODIFIED = 304;

  boolean isOk() {
    return status == OK;
  }

  /** How long the server wants to be left alone; null when it does not tell, or not so long. */
  @Nullable Duration retryAfter() {
    String asked = headers.get("Retry-After");
    if (asked == null) {
      return null;
    }
    if (asked.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(asked));
    }
    Instant until = headers.getInstant("Retry-After");
    Instant now = headers.getInstant("Date");
    return until == null || now == null || until.isBefore(now)
        ? null
        : Duration.between(now, until);
  }

  Page page() {
    return new Page(
        url.uri(),
        headers.get("Content-Type"),
        body.asByteBuffer(),
        new Validators(headers.get("ETag"), headers.get("Last-Modified")));
  }
}
