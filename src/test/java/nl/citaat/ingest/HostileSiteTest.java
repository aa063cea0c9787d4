package nl.citaat.ingest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import nl.citaat.ingest.Read.Bad;
import nl.citaat.ingest.fetch.Website;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A site that means no good: each of its pages gives one line for people, and no article. */
@Timeout(60)
class HostileSiteTest {

  private static final int BOMB = 50_000_000;
  private static final String PAGE =
      "<title>Fog</title><p>The harbour was closed on Monday because of the fog, caf\u00e9s too.</p>";

  private final Website site = new Website();

  @AfterEach
  void close() {
    site.close();
  }

  /** What is at each path, made when it is asked for: to pack a bomb takes a while. */
  private static Map<String, Supplier<HttpHandler>> pages(Website site) {
    Map<String, Supplier<HttpHandler>> pages = new TreeMap<>();
    pages.put("/gzip-bomb.html", () -> packed("text/html", "gzip", gzipped(new byte[BOMB])));
    pages.put("/gzip-bomb.xml", () -> packed("text/xml", "gzip", gzipped(spaces("<rss>"))));
    pages.put(
        "/gzip-twice.html", () -> packed("text/html", "gzip, gzip", gzipped(gzipped(bytes(PAGE)))));
    pages.put(
        "/gzip-cut.html", () -> packed("text/html", "gzip", cut(gzipped(bytes(PAGE.repeat(99))))));
    pages.put("/gzip-untold.html", () -> page("text/html", gzipped(new byte[BOMB])));
    pages.put("/deflate-bomb.html", () -> packed("text/html", "deflate", deflated(new byte[BOMB])));
    pages.put("/unknown-packing.html", () -> packed("text/html", "zstd", bytes(PAGE)));
    pages.put("/endless.html", () -> endless("text/html", bytes(PAGE)));
    pages.put("/endless.xml", () -> endless("application/rss+xml", bytes("<rss><channel>")));
    pages.put("/endless.json", () -> endless("application/feed+json", bytes("{\"version\":\"")));
    pages.put(
        "/long-line.html",
        () -> page("text/html", bytes(PAGE.replace("fog", "fog ".repeat(300_000)))));
    pages.put(
        "/long-line.json",
        () -> page("application/feed+json", bytes(jsonFeed("a".repeat(1_000_000)))));
    pages.put(
        "/utf-16-as-utf-8.xml", () -> page("text/xml;charset=utf-8", "<rss/>".getBytes(UTF_16)));
    pages.put("/latin-as-utf-8.xml", () -> page("text/xml;charset=utf-8", latinFeed()));
    pages.put("/unknown-charset.xml", () -> page("text/xml;charset=x-nobody", latinFeed()));
    pages.put("/chance.html", () -> page("text/html", chance()));
    pages.put("/chance.xml", () -> page("text/xml", chance()));
    pages.put(
        "/control.html",
        () -> page("text/html", bytes("<title>\u0007</title><p>\u0001\u0002</p>")));
    pages.put(
        "/bidi.html", () -> page("text/html", bytes("<title>\u202e</title><p>\u2066\u2069</p>")));
    pages.put(
        "/list-of-itself.opml",
        () -> page("text/x-opml", bytes(list(site.at("/list-of-itself.opml")))));
    pages.put("/list-of-files.opml", () -> page("text/x-opml", bytes(list("file:///etc/passwd"))));
    pages.put("/empty.html", () -> page("text/html", new byte[0]));
    pages.put("/picture.png", () -> page("image/png", chance()));
    return pages;
  }

  static List<String> paths() {
    try (Website any = new Website()) {
      return List.copyOf(pages(any).keySet());
    }
  }

  @Test
  void thePagesAreThere() {
    assertThat(paths()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("paths")
  void aHostilePageGivesOneLine(String path) {
    site.serve(path, Objects.requireNonNull(pages(site).get(path)).get());
    List<Read> reads =
        new StorySources(new StoryFiles(Clock.systemUTC()), site.fetcher())
            .read(site.at(path))
            .toList();
    assertThat(reads).singleElement().isInstanceOf(Bad.class);
    assertThat(((Bad) reads.getFirst()).problem())
        .matches("\\S{1,100}: error: \\S[^\\p{Cntrl}]{5,400}")
        .doesNotContain("Exception", "root:");
    if (path.contains("gzip-bomb") || path.contains("endless")) {
      assertThat(((Bad) reads.getFirst()).problem()).contains("larger than 5 MB");
    }
  }

  private static HttpHandler page(String type, byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    };
  }

  private static HttpHandler packed(String type, String packing, byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Encoding", packing);
      page(type, body).handle(exchange);
    };
  }

  /** Comes again and again until the other side has enough. */
  private static HttpHandler endless(String type, byte[] part) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      byte[] many = new String(part, UTF_8).repeat(1000).getBytes(UTF_8);
      while (!Thread.currentThread().isInterrupted()) {
        out.write(many);
      }
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] spaces(String beginning) {
    byte[] all = new byte[BOMB];
    Arrays.fill(all, (byte) ' ');
    byte[] first = bytes(beginning);
    System.arraycopy(first, 0, all, 0, first.length);
    return all;
  }

  private static byte[] gzipped(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static byte[] chance() {
    byte[] bytes = new byte[20_000];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] latinFeed() {
    return "<rss version='2.0'><channel><title>caf\u00e9</title></channel></rss>"
        .getBytes(Charset.forName("ISO-8859-1"));
  }

  private static String jsonFeed(String word) {
    return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{\"id\":\"1\","
        + "\"title\":\"Fog\",\"content_text\":\""
        + word
        + "\"}]}";
  }

  private static String list(String url) {
    return "<opml version='2.0'><head/><body><outline type='rss' xmlUrl='%s'/></body></opml>"
        .formatted(url);
  }
}
