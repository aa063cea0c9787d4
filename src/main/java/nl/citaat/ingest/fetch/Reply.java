package nl.citaat.ingest.fetch;

import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;

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

  Page page() {
    return new Page(
        url.uri(),
        headers.get("Content-Type"),
        body.asByteBuffer(),
        new Validators(headers.get("ETag"), headers.get("Last-Modified")));
  }
}
