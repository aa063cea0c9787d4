package nl.citaat.ingest.fetch;

import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import nl.citaat.text.Normalizer;

/** What goes wrong when something is fetched, in words for people. */
final class Trouble {

  /** What servers and libraries say is told in so many characters. */
  private static final int LONGEST_SAYING = 120;

  private Trouble() {}

  static FetchException late(Duration patience) {
    return FetchException.passing(
        "it did not come within " + patience.toSeconds() + " s: try again later");
  }

  /** What was thrown on the way. */
  static FetchException of(Throwable thrown, Duration patience) {
    return switch (thrown) {
      case FetchException known -> known;
      case RefusedAddressException refused -> FetchException.lasting(shown(refused));
      case UnknownHostException unknown ->
          FetchException.passing("there is no such host: check the address, or try again later");
      case InterruptedIOException slow -> late(patience);
      case SSLException unsafe ->
          FetchException.passing("the connection is not safe (" + shown(unsafe) + ")");
      case Error error -> throw error;
      default ->
          FetchException.passing("the connection failed (" + shown(thrown) + "): try again later");
    };
  }

  private static String shown(Throwable thrown) {
    String line = Normalizer.line(String.valueOf(thrown.getMessage()));
    return line.substring(0, Math.min(line.length(), LONGEST_SAYING));
  }

  /** A status by which a server says that it sends nothing. */
  static FetchException of(int status) {
    return switch (status) {
      case 404, 410 -> FetchException.lasting("there is no such page (" + status + ")");
      case 401, 402, 403, 451 ->
          FetchException.lasting("the site does not give it to us (" + status + ")");
      case 408, 425, 429 ->
          FetchException.passing("the site asks to come back later (" + status + ")");
      default ->
          status >= 500
              ? FetchException.passing("the server failed (" + status + "): try again later")
              : FetchException.lasting("the server sent no page but the status " + status);
    };
  }
}
