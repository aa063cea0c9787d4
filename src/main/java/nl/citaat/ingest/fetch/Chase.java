package nl.citaat.ingest.fetch;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;

/** A chain of requests, from redirect to redirect, that together end by one moment. */
final class Chase {

  private static final int MOST_REDIRECTS = 3;

  private final OkHttpClient client;
  private final WebAddresses addresses;

  /** As {@link System#nanoTime()} counts. */
  private final long end;

  Chase(OkHttpClient client, WebAddresses addresses, long end) {
    this.client = client;
    this.addresses = addresses;
    this.end = end;
  }

  /** Asked before each request whether it may be made. */
  @FunctionalInterface
  interface Gate {
    void pass(HttpUrl url) throws FetchException, IOException;
  }

  /**
   * @param most of the body, in bytes; one more is read when there are more
   */
  Reply follow(HttpUrl start, Validators since, int most, Gate gate)
      throws FetchException, IOException {
    HttpUrl url = start;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      gate.pass(url);
      try (Response response = call(url, since).execute()) {
        String location = response.header("Location");
        if (!response.isRedirect() || location == null) {
          return reply(url, response, most);
        }
        url = addresses.resolve(url, location);
      }
    }
    throw FetchException.lasting("it leads on to another address more than 3 times");
  }

  private Call call(HttpUrl url, Validators since) {
    Request.Builder request = new Request.Builder().url(url);
    if (since.etag() != null) {
      request.header("If-None-Match", since.etag());
    }
    if (since.lastModified() != null) {
      request.header("If-Modified-Since", since.lastModified());
    }
    Call call = client.newCall(request.build());
    // No time at all would mean no limit.
    call.timeout().timeout(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    return call;
  }

  private static Reply reply(HttpUrl url, Response response, int most)
      throws FetchException, IOException {
    ByteString body = ByteString.EMPTY;
    if (response.code() == Reply.OK && response.body() != null) {
      requireReadable(response);
      body = read(response.body().source(), most + 1L);
    }
    return new Reply(url, response.code(), response.headers(), body);
  }

  /** The client undoes gzip, and takes the header away; what it leaves was not asked for. */
  private static void requireReadable(Response response) throws FetchException {
    String encoding = response.header("Content-Encoding", "identity");
    if (!"identity".equalsIgnoreCase(encoding)) {
      throw FetchException.lasting("it is packed in a way that was not asked for");
    }
  }

  private static ByteString read(BufferedSource source, long most) throws IOException {
    Buffer buffer = new Buffer();
    long read = 0;
    while (read >= 0 && buffer.size() < most) {
      read = source.read(buffer, most - buffer.size());
    }
    return buffer.readByteString();
  }
}
