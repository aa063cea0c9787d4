package nl.citaat.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.Headers;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.citaat.ingest.fetch.Fetcher.Surroundings;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FetcherTest {

  private static final Duration SHORT = Duration.ofMillis(700);
  private static final int LIMIT = 5_000_000;

  private final Website site = new Website();
  private final Fetcher fetcher = site.fetcher();

  @AfterEach
  void close() {
    site.close();
  }

  private FetchException refused(String path) {
    return refused(fetcher, site.at(path));
  }

  private static FetchException refused(Fetcher fetcher, String url) {
    FetchException refused = catchThrowableOfType(FetchException.class, () -> fetcher.fetch(url));
    assertThat(refused).isNotNull();
    assertThat(refused.getMessage()).doesNotContain("\n").isNotBlank();
    return refused;
  }

  @Test
  void aPageComesAsItIs() throws FetchException {
    site.serve("/a?b=c", "text/html; charset=iso-8859-1", "caf\u00e9");
    Page page = fetcher.fetch(site.at("/a?b=c#d"));
    assertThat(page.bytes()).asString(UTF_8).isEqualTo("caf\u00e9");
    assertThat(page.url()).isEqualTo(URI.create(site.at("/a?b=c")));
    assertThat(page.charset()).isEqualTo("ISO-8859-1");
    assertThat(page.mediaType()).isEqualTo("text/html");
  }

  @Test
  void theServerIsToldWhoAsksAndNothingElse() throws FetchException {
    site.serve("/a", "text/html", "a");
    site.serve(
        "/set",
        exchange -> {
          exchange.getResponseHeaders().set("Set-Cookie", "reader=1; Path=/");
          Website.send(exchange, "text/html", new byte[0]);
        });
    fetcher.fetch(site.at("/set"));
    fetcher.fetch(site.at("/a"));
    for (Headers headers : site.headers()) {
      assertThat(headers.keySet())
          .containsExactlyInAnyOrder("User-agent", "Host", "Connection", "Accept-encoding");
      assertThat(headers.getFirst("User-Agent"))
          .isEqualTo("Citaat/1.0 (+https://citaat.example/about)");
    }
  }

  @Test
  void redirectsAreFollowedThreeTimes() throws FetchException {
    site.redirect("/1", "/2");
    site.redirect("/2", "http://elsewhere.example:" + site.port() + "/3");
    site.redirect("/3", "4");
    site.serve("/4", "text/html", "there");
    assertThat(fetcher.fetch(site.at("/1")).url())
        .isEqualTo(URI.create("http://elsewhere.example:" + site.port() + "/4"));
    site.redirect("/0", "/1");
    assertThat(refused("/0")).hasMessage("it leads on to another address more than 3 times");
    site.redirect("/round", "/round");
    assertThat(refused("/round")).hasMessageContaining("more than 3 times");
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.2:PORT/x, 127.0.0.2 is of this machine",
    "http://inside.example:PORT/x, 127.0.0.2 is of this machine",
    "http://[::1]:PORT/x, of this machine",
    "http://169.254.169.254/latest/meta-data/, of a cloud's own services",
    "http://10.0.0.1/, private",
    "//192.168.0.1/, private",
    "http://0x7f000001/, oddly written",
    "http://anna:secret@127.0.0.1:PORT/x, name or password",
    "http://127.0.0.1:22/, port 22",
    "file:///etc/passwd, no address of the web",
    "ftp://127.0.0.1/, no address of the web",
    "http://, no address of the web"
  })
  void aRedirectLeadsNowhereElseThanAnAddressMay(String location, String said) {
    site.redirect("/1", location.replace("PORT", "" + site.port()));
    assertThat(refused("/1")).hasMessageContaining(said);
    assertThat(site.asked()).containsExactly("/robots.txt", "/1");
  }

  @Test
  void aNameThatLeadsElsewhereAtTheNextLookLeadsNowhere() {
    AtomicInteger looks = new AtomicInteger();
    Dns rebinding =
        host ->
            List.of(
                InetAddress.getByName(looks.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2"));
    Fetcher rebound =
        new Fetcher(
            site.settings(),
            new Surroundings(rebinding, Website::objection, Duration.ofSeconds(9)));
    site.serve("/a", "text/html", "a");
    assertThat(refused(rebound, "http://krant.example:" + site.port() + "/a"))
        .hasMessageContaining("127.0.0.2 is of this machine");
    assertThat(site.asked()).containsExactly("/robots.txt");
    assertThat(looks).hasValue(2);
  }

  @Test
  void theAddressOfEachConnectionIsCheckedWhateverTheResolverSaid() {
    AtomicInteger checks = new AtomicInteger();
    AddressRule onlyAtFirst =
        address ->
            checks.getAndIncrement() == 0 ? Optional.empty() : Optional.of("another one now");
    Fetcher checking =
        new Fetcher(
            site.settings(), new Surroundings(site::lookup, onlyAtFirst, Duration.ofSeconds(9)));
    assertThat(refused(checking, "http://krant.example:" + site.port() + "/a"))
        .hasMessageContaining("another one now");
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void atMostFiveMegabytesAreTaken() throws FetchException {
    site.serve("/most", "text/html", new byte[LIMIT]);
    assertThat(fetcher.fetch(site.at("/most")).bytes()).hasSize(LIMIT);
    site.serve("/more", "text/html", new byte[LIMIT + 1]);
    assertThat(refused("/more")).hasMessageContaining("larger than 5 MB");
    site.endless("/endless", new byte[100_000], Duration.ZERO);
    assertThat(refused("/endless")).hasMessageContaining("larger than 5 MB");
  }

  private void serveGzipped(String path, byte[] packed, String encoding) {
    site.serve(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", encoding);
          Website.send(exchange, "text/html", packed);
        });
  }

  @Test
  void whatIsPackedIsUnpackedUpToTheLimit() throws FetchException {
    byte[] small = Website.gzipped("a page".getBytes(UTF_8));
    serveGzipped("/small", small, "gzip");
    assertThat(fetcher.fetch(site.at("/small")).bytes()).asString(UTF_8).isEqualTo("a page");
    serveGzipped("/bomb", Website.gzipped(new byte[100_000_000]), "gzip");
    assertThat(refused("/bomb")).hasMessageContaining("larger than 5 MB");
    serveGzipped("/twice", Website.gzipped(small), "gzip, gzip");
    assertThat(refused("/twice")).hasMessageContaining("packed in a way");
    serveGzipped("/other", small, "br");
    assertThat(refused("/other")).hasMessageContaining("packed in a way");
    serveGzipped("/no", "no gzip at all, and long enough".getBytes(UTF_8), "gzip");
    assertThat(refused("/no")).hasMessageContaining("the connection failed");
    serveGzipped("/cut", Arrays.copyOf(small, small.length - 6), "gzip");
    assertThat(refused("/cut")).hasMessageContaining("the connection failed");
  }

  @Test
  void aBodyThatEndsTooSoonIsNotTaken() {
    site.serve(
        "/short",
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write("short".getBytes(UTF_8));
          exchange.getResponseBody().flush();
        });
    assertThat(refused("/short")).hasMessageContaining("the connection failed");
    assertThat(refused("/short").isPassing()).isTrue();
  }

  @Test
  void allTogetherMayTakeOnlySoLong() {
    site.endless("/drip", new byte[1], Duration.ofMillis(50));
    site.silent("/silent");
    site.redirect("/leads", "/silent");
    for (String path : List.of("/drip", "/silent", "/leads")) {
      long start = System.nanoTime();
      FetchException late = refused(site.fetcher(SHORT), site.at(path));
      assertThat(late).hasMessageContaining("it did not come within");
      assertThat(late.isPassing()).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(SHORT.minusMillis(50), SHORT.plusSeconds(5));
    }
  }

  @Test
  void aResolverThatNeverAnswersIsNotWaitedFor() {
    CountDownLatch never = new CountDownLatch(1);
    Dns silent =
        host -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return List.of();
        };
    Fetcher waiting =
        new Fetcher(site.settings(), new Surroundings(silent, Website::objection, SHORT));
    assertThat(refused(waiting, "http://krant.example/"))
        .hasMessageContaining("it did not come within");
    never.countDown();
  }

  @ParameterizedTest
  @CsvSource({
    "404, there is no such page (404), false",
    "410, there is no such page (410), false",
    "403, the site does not give it to us (403), false",
    "451, the site does not give it to us (451), false",
    "429, the site asks to come back later (429), true",
    "500, the server failed (500): try again later, true",
    "503, the server failed (503): try again later, true",
    "204, the server sent no page but the status 204, false",
    "304, the server sent no page but the status 304, false"
  })
  void whatAServerDoesNotSendIsTold(int status, String said, boolean passing) {
    site.status("/a", status);
    assertThat(refused("/a")).hasMessage(said);
    assertThat(refused("/a").isPassing()).isEqualTo(passing);
  }

  @Test
  void whatIsAsItWasIsNotSentAgain() throws FetchException {
    site.serve(
        "/a",
        exchange -> {
          Headers asked = exchange.getRequestHeaders();
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          exchange.getResponseHeaders().set("Last-Modified", "Fri, 27 Nov 2026 10:00:00 GMT");
          if ("\"1\"".equals(asked.getFirst("If-None-Match"))
              && "Fri, 27 Nov 2026 10:00:00 GMT".equals(asked.getFirst("If-Modified-Since"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            Website.send(exchange, "text/html", "a".getBytes(UTF_8));
          }
        });
    Page page = fetcher.fetch(site.at("/a"));
    assertThat(page.validators())
        .isEqualTo(new Validators("\"1\"", "Fri, 27 Nov 2026 10:00:00 GMT"));
    assertThat(fetcher.fetchChanged(site.at("/a"), page.validators())).isEmpty();
    assertThat(fetcher.fetchChanged(site.at("/a"), new Validators("\"0\"", null))).isPresent();
  }

  @Test
  void whatRobotsAreNotWantedToFetchIsLeftAlone() throws FetchException {
    site.serve(
        "/robots.txt",
        "text/plain",
        """
        User-agent: *
        Disallow: /
        User-agent: citaat
        Disallow: /private/
        Allow: /private/open
        Disallow: /*.pdf$
        """);
    site.serve("/a", "text/html", "a");
    site.serve("/private/open", "text/html", "a");
    fetcher.fetch(site.at("/a"));
    fetcher.fetch(site.at("/private/open"));
    assertThat(refused("/private/a")).hasMessageContaining("robots.txt does not want");
    assertThat(refused("/a.pdf")).hasMessageContaining("robots.txt does not want");
    site.redirect("/leads", "/private/a");
    assertThat(refused("/leads")).hasMessageContaining("robots.txt does not want");
    assertThat(site.asked()).containsExactly("/robots.txt", "/a", "/private/open", "/leads");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 429})
  void rulesThatCanNotBeReadForbidAllForNow(int status) throws FetchException {
    site.status("/robots.txt", status);
    site.serve("/a", "text/html", "a");
    assertThat(refused("/a"))
        .hasMessage("the site's robots.txt can't be read (" + status + "): try again later");
    assertThat(refused("/a").isPassing()).isTrue();
    site.status("/robots.txt", 404);
    fetcher.fetch(site.at("/a"));
  }

  @Test
  void rulesOfAnyLengthAreReadAsFarAsNeeded() throws FetchException {
    site.serve(
        "/robots.txt",
        "text/plain",
        "User-agent: *\nDisallow: /private\n" + "# nothing\n".repeat(1_000_000));
    site.serve("/a", "text/html", "a");
    fetcher.fetch(site.at("/a"));
    assertThat(refused("/private")).hasMessageContaining("robots.txt does not want");
  }

  @Test
  void anAbsentServerIsTold() {
    Website gone = new Website();
    String url = gone.at("/a");
    Fetcher late = gone.fetcher();
    gone.close();
    assertThat(refused(late, url)).hasMessageContaining("the connection failed (");
  }
}
