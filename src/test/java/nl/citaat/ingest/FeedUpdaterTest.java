package nl.citaat.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.citaat.article.Story;
import nl.citaat.ingest.fetch.Website;
import nl.citaat.store.FollowedFeed;
import nl.citaat.store.SteppedClock;
import nl.citaat.testing.Logged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Feeds of a site on loopback, looked at by a clock that is moved by hand. */
@Timeout(60)
class FeedUpdaterTest {

  private static final Duration EVERY = Duration.ofMinutes(15);
  private static final String LONG =
      "&lt;p&gt;" + "The harbour tunnel opened on Thursday, nine years late. ".repeat(7);
  private static final String WHOLE = LONG + "&lt;/p&gt;" + LONG + "&lt;/p&gt;";

  @TempDir private Path folder;
  private final SteppedClock clock = new SteppedClock();
  private final Website site = new Website();
  private Newsroom newsroom;
  private FeedUpdater updater;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder, clock);
    updater = new FeedUpdater(newsroom.store, newsroom.publisher, site.fetcher());
  }

  @AfterEach
  void close() {
    updater.close();
    newsroom.close();
    site.close();
  }

  private FollowedFeed follow(String path, String outlet, String... tags) {
    return newsroom.store.write(
        session ->
            session
                .feeds()
                .add(FeedPlans.plan(URI.create(site.at(path)), EVERY, outlet, Stream.of(tags)))
                .orElseThrow());
  }

  private FollowedFeed.State state(FollowedFeed feed) {
    return newsroom.store.read(session -> session.feeds().find(feed.id()).orElseThrow().state());
  }

  private Story story(String id) {
    return newsroom.article(id).orElseThrow().current().story();
  }

  private void later(Duration time) throws InterruptedException {
    clock.advance(time);
    updater.update();
  }

  private int asked(String path) {
    return (int) site.asked().stream().filter(path::equals).count();
  }

  private static String item(String title, String text) {
    return """
        <item><title>%s</title><guid isPermaLink="false">%s</guid><description>%s</description></item>
        """
        .formatted(title, title, text);
  }

  private String linked(String title, String path) {
    return """
        <item><title>%s</title><guid>%s</guid><link>%s</link>
        <description>The tunnel under the harbour has been opened.</description></item>
        """
        .formatted(title, site.at(path), site.at(path));
  }

  private void serve(String path, String... items) {
    site.serve(path, "application/rss+xml", rss(items));
  }

  private static String rss(String... items) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>The Quoted Times</title>
        <link>https://times.example/</link><description>News</description>%s</channel></rss>
        """
        .formatted(String.join("", items));
  }

  private static String page(String title, String end) {
    return """
        <html lang="en"><head><title>%s</title></head><body><article>
        <p>The harbour tunnel opened to traffic on Thursday, nine years after work began.</p>
        <p>The first car was driven by the engineer who drew the plans. %s</p>
        </article></body></html>
        """
        .formatted(title, end);
  }

  @Test
  void whatIsInAFeedIsPublishedWithItsOutletAndTags() throws InterruptedException {
    serve("/feed", item("Tunnel", WHOLE));
    FollowedFeed feed = follow("/feed", "De Citaatkrant", "Harbour", "news");
    updater.update();
    assertThat(story("tunnel").source().outlet()).isEqualTo("De Citaatkrant");
    assertThat(story("tunnel").tags()).containsExactly("harbour", "news");
    assertThat(newsroom.audit("tunnel")).extracting("actor").containsExactly("feeds");
    assertThat(state(feed).lastSuccess()).isEqualTo(clock.instant());
    assertThat(state(feed).nextRun()).isEqualTo(clock.instant().plus(EVERY));
  }

  @Test
  void aFeedIsLookedAtWhenItIsDueOnly() throws InterruptedException {
    serve("/feed", item("Tunnel", WHOLE));
    follow("/feed", "");
    updater.update();
    later(EVERY.minusSeconds(1));
    assertThat(asked("/feed")).isEqualTo(1);
    later(Duration.ofSeconds(1));
    assertThat(asked("/feed")).isEqualTo(2);
  }

  @Test
  void aPausedFeedIsLeftAloneUntilItIsResumed() throws InterruptedException {
    serve("/feed", item("Tunnel", WHOLE));
    FollowedFeed feed = follow("/feed", "");
    newsroom.store.write(session -> session.feeds().pause(feed.id()));
    updater.update();
    assertThat(asked("/feed")).isZero();
    newsroom.store.write(session -> session.feeds().resume(feed.id()));
    updater.update();
    assertThat(asked("/feed")).isEqualTo(1);
  }

  @Test
  void aChangedItemIsARevisionAndAnUnchangedOneNothing() throws InterruptedException {
    serve("/feed", item("Tunnel", WHOLE), item("Bridge", WHOLE));
    follow("/feed", "");
    updater.update();
    long change = newsroom.lastChange();
    later(EVERY);
    assertThat(newsroom.lastChange()).isEqualTo(change);
    serve("/feed", item("Tunnel", WHOLE + "&lt;p&gt;It is 900 metres long.&lt;/p&gt;"));
    later(EVERY);
    assertThat(newsroom.revisions("tunnel")).isEqualTo(2);
    assertThat(newsroom.revisions("bridge")).isEqualTo(1);
  }

  @Test
  void whatTheServerSaysDidNotChangeIsNotSentAgain() throws InterruptedException {
    AtomicInteger sent = new AtomicInteger();
    site.serve(
        "/feed",
        exchange -> {
          if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            sent.incrementAndGet();
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            send(exchange, rss(item("Tunnel", WHOLE)));
          }
        });
    FollowedFeed feed = follow("/feed", "");
    updater.update();
    later(EVERY);
    later(EVERY);
    assertThat(asked("/feed")).isEqualTo(3);
    assertThat(sent).hasValue(1);
    assertThat(state(feed).lastSuccess()).isEqualTo(clock.instant());
  }

  private static void send(HttpExchange exchange, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write(body.getBytes(UTF_8));
  }

  @Test
  void thePageOfAnItemIsFetchedAgainOnlyWhenTheItemChangedOrAfterAnHour()
      throws InterruptedException {
    serve("/feed", linked("Tunnel", "/tunnel"));
    site.serve("/tunnel", "text/html", page("Tunnel", ""));
    follow("/feed", "");
    updater.update();
    later(EVERY);
    assertThat(asked("/feed")).isEqualTo(2);
    assertThat(asked("/tunnel")).isEqualTo(1);
    serve("/feed", linked("Tunnel is open", "/tunnel"));
    later(EVERY);
    assertThat(asked("/tunnel")).isEqualTo(2);
    site.serve("/tunnel", "text/html", page("Tunnel", "A lorry came second."));
    later(Duration.ofHours(1));
    assertThat(asked("/tunnel")).isEqualTo(3);
    assertThat(newsroom.body("tunnel")).endsWith("A lorry came second.");
  }

  @Test
  void anExcerptNeverTakesThePlaceOfAWholeStory() throws InterruptedException {
    serve("/feed", linked("Tunnel", "/tunnel"));
    site.serve("/tunnel", "text/html", page("Tunnel", ""));
    follow("/feed", "");
    updater.update();
    site.status("/tunnel", 403);
    serve("/feed", linked("Tunnel", "/tunnel"), item("Bridge", "The bridge has been closed."));
    later(Duration.ofHours(2));
    assertThat(asked("/tunnel")).isEqualTo(2);
    assertThat(newsroom.revisions("tunnel")).isEqualTo(1);
    assertThat(story("tunnel").tags()).doesNotContain("excerpt");
    assertThat(story("bridge").tags()).contains("excerpt");
  }

  @Test
  void aBadItemIsNamedAndDoesNotStopTheRest() throws InterruptedException {
    serve("/feed", item("", WHOLE), item("Tunnel", WHOLE));
    FollowedFeed feed = follow("/feed", "");
    try (Logged log = new Logged(FeedUpdater.class)) {
      updater.update();
      assertThat(log.everything()).contains(site.at("/feed") + "#1: error: ");
    }
    assertThat(newsroom.article("tunnel")).isPresent();
    assertThat(state(feed).failures()).isZero();
  }

  @Test
  void anItemWhosePageFailsForNowIsTriedAgainAlsoWhenTheFeedStaysTheSame()
      throws InterruptedException {
    site.serve(
        "/feed",
        exchange -> {
          if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            send(exchange, rss(linked("Tunnel", "/tunnel")));
          }
        });
    site.status("/tunnel", 503);
    follow("/feed", "");
    updater.update();
    assertThat(newsroom.article("tunnel")).isEmpty();
    site.serve("/tunnel", "text/html", page("Tunnel", ""));
    later(EVERY);
    assertThat(newsroom.article("tunnel")).isPresent();
  }

  @Test
  void aFeedThatFailsIsLeftAloneTwiceAsLongEachTimeUpToADay() throws InterruptedException {
    site.status("/feed", 500);
    FollowedFeed feed = follow("/feed", "");
    updater.update();
    assertThat(state(feed).nextRun()).isEqualTo(clock.instant().plus(EVERY.multipliedBy(2)));
    later(EVERY.multipliedBy(2));
    assertThat(state(feed).nextRun()).isEqualTo(clock.instant().plus(EVERY.multipliedBy(4)));
    for (int i = 0; i < 6; i++) {
      later(Duration.ofDays(1));
    }
    assertThat(state(feed).nextRun()).isEqualTo(clock.instant().plus(Duration.ofDays(1)));
    assertThat(state(feed).failures()).isEqualTo(8);
    assertThat(state(feed).lastError()).contains("(500)");
    serve("/feed", item("Tunnel", WHOLE));
    later(Duration.ofDays(1));
    assertThat(state(feed).failures()).isZero();
    assertThat(state(feed).lastError()).isNull();
    assertThat(state(feed).nextRun()).isEqualTo(clock.instant().plus(EVERY));
  }

  @Test
  void aServerThatTellsWhenToComeBackIsLeftAloneSoLong() throws InterruptedException {
    site.serve(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7200");
          exchange.sendResponseHeaders(429, -1);
        });
    FollowedFeed feed = follow("/feed", "");
    updater.update();
    assertThat(state(feed).nextRun()).isEqualTo(clock.instant().plus(Duration.ofHours(2)));
  }

  @Test
  void itMayTellTheMomentToo() throws InterruptedException {
    site.serve(
        "/feed",
        exchange -> {
          Instant until = Instant.now().plus(Duration.ofHours(5));
          String date = RFC_1123_DATE_TIME.format(until.atOffset(ZoneOffset.UTC));
          exchange.getResponseHeaders().set("Retry-After", date);
          exchange.sendResponseHeaders(503, -1);
        });
    FollowedFeed feed = follow("/feed", "");
    updater.update();
    assertThat(Duration.between(clock.instant(), state(feed).nextRun()))
        .isBetween(Duration.ofMinutes(299), Duration.ofMinutes(301));
  }

  @Test
  void whatIsNoFeedFailsWithAWordOnWhatToDo() throws InterruptedException {
    site.serve("/feed", "text/html", page("Tunnel", ""));
    FollowedFeed feed = follow("/feed", "");
    updater.update();
    assertThat(state(feed).lastError()).contains("no feed", "RSS");
    assertThat(newsroom.published()).isZero();
  }

  @Test
  void feedsOfAHostAreLookedAtOneByOne() throws InterruptedException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    for (String path : List.of("/a", "/b", "/c")) {
      site.serve(
          path,
          exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            send(exchange, rss(item("Tunnel " + path, WHOLE)));
            now.decrementAndGet();
          });
      follow(path, "");
    }
    updater.update();
    assertThat(newsroom.published()).isEqualTo(3);
    assertThat(most).hasValue(1);
  }

  @Test
  void itRunsBesideTheCallerAndStopsInTheMidstOfALook() throws InterruptedException {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    serve("/feed", item("Tunnel", WHOLE));
    site.serve(
        "/slow",
        exchange -> {
          reached.countDown();
          try {
            end.await(1, TimeUnit.MINUTES);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    updater.start();
    follow("/feed", "");
    await().until(() -> newsroom.published() == 1);
    FollowedFeed slow = follow("/slow", "");
    assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
    long start = System.nanoTime();
    updater.close();
    end.countDown();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    assertThat(state(slow).failures()).isZero();
  }
}
