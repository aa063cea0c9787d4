package nl.citaat.ingest.fetch;

import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Reads addresses of the web, and refuses those that are made to mislead. */
record WebAddresses(Set<Integer> ports) {

  /** No server takes much longer ones. */
  private static final int LONGEST = 2000;

  private static final Pattern WEB = Pattern.compile("(?i)https?:.*", Pattern.DOTALL);

  /** A last part by which other programs take a host for an IPv4 address. */
  private static final Pattern ENDS_IN_NUMBER =
      Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

  private static final String BYTE = "(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])";
  private static final Pattern IPV4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");

  /** The address in its normal form, without what stands behind a {@code #}. */
  HttpUrl parse(String text) throws FetchException {
    if (!WEB.matcher(text).matches()) {
      throw refused("only http:// and https:// can be fetched");
    }
    HttpUrl url = text.length() > LONGEST ? null : HttpUrl.parse(text);
    if (url == null) {
      throw refused("this is no address of the web: check it");
    }
    return checked(url);
  }

  /** Where a redirect leads. */
  HttpUrl resolve(HttpUrl from, String location) throws FetchException {
    HttpUrl url = location.length() > LONGEST ? null : from.resolve(location);
    if (url == null) {
      throw refused("it leads to what is no address of the web");
    }
    return checked(url);
  }

  private HttpUrl checked(HttpUrl url) throws FetchException {
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw refused("a name or password stands before the host: leave it out");
    }
    if (ENDS_IN_NUMBER.matcher(url.host()).matches() && !IPV4.matcher(url.host()).matches()) {
      throw refused("its host is an oddly written number: write it as in 192.0.2.1");
    }
    if (!ports.contains(url.port())) {
      throw refused(
          "port " + url.port() + " may not be fetched from: allow it with CITAAT_FETCH_PORTS");
    }
    return url.newBuilder().fragment(null).build();
  }

  private static FetchException refused(String message) {
    return FetchException.lasting(message);
  }
}
