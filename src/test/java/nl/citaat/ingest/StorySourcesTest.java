package nl.citaat.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Story;
import nl.citaat.ingest.Read.Bad;
import nl.citaat.ingest.Read.Found;
import nl.citaat.ingest.fetch.Website;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, feeds and lists from a site on loopback, and from files. */
@Timeout(60)
class StorySourcesTest {

  private static final String LONG =
      "<p>" + "The harbour tunnel opened on Thursday, nine years late. ".repeat(7) + "</p>";

  @TempDir private Path folder;

  private final Website site = new Website();
  private final StorySources sources =
      new StorySources(new StoryFiles(Clock.systemUTC()), site.fetcher());

  @AfterEach
  void close() {
    site.close();
  }

  private static String page(String title, String head) {
    return """
        <html lang="en"><head><title>%s</title>%s</head><body><article>
        <p>The harbour tunnel opened to traffic on Thursday, nine years after work began.</p>
        <p>The first car was driven by the engineer who drew the plans.</p>
        </article></body></html>
        """
        .formatted(title, head);
  }

  private static String rss(String items) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>The Quoted Times</title><link>https://times.example/</link>
        <description>News</description>%s</channel></rss>
        """
        .formatted(items);
  }

  private List<Read> read(String named) {
    List<Read> reads = sources.read(named).toList();
    assertThat(reads).isNotEmpty();
    return reads;
  }

  private Draft draft(String named) {
    List<Read> reads = read(named);
    assertThat(reads).singleElement().isInstanceOf(Found.class);
    return ((Found) reads.getFirst()).draft();
  }

  private String problem(String named) {
    List<Read> reads = read(named);
    assertThat(reads).singleElement().isInstanceOf(Bad.class);
    String problem = ((Bad) reads.getFirst()).problem();
    assertThat(problem).doesNotContain("\n").contains(": error: ");
    return problem;
  }

  private List<String> titles(String named) {
    return read(named).stream().map(StorySourcesTest::title).toList();
  }

  private static String title(Read read) {
    return switch (read) {
      case Found found -> found.draft().story().title();
      case Bad bad -> bad.problem();
    };
  }

  @Test
  void aPageIsAnArticleCalledAfterItsTitle() {
    site.serve("/tunnel", "text/html", page("The tunnel is open", ""));
    Draft draft = draft(site.at("/tunnel"));
    assertThat(draft.wanted()).isEqualTo(new ArticleId("the-tunnel-is-open"));
    assertThat(draft.origin()).isEqualTo(site.at("/tunnel"));
    assertThat(draft.story().source().url()).isEqualTo(URI.create(site.at("/tunnel")));
    assertThat(draft.story().source().outlet()).isEqualTo("127.0.0.1");
    assertThat(draft.story().blocks()).hasSize(2);
  }

  @Test
  void aPageMayNameAnotherAddressOnlyOnItsOwnSite() {
    String own = "<link rel=canonical href=\"/the/tunnel\">";
    site.serve("/tunnel?from=mail", "text/html", page("The tunnel is open", own));
    assertThat(draft(site.at("/tunnel?from=mail")).origin()).isEqualTo(site.at("/the/tunnel"));
    String other = "<link rel=canonical href=\"https://times.example/tunnel\">";
    site.serve("/copy", "text/html", page("The tunnel is open", other));
    assertThat(draft(site.at("/copy")).story().source().url())
        .isEqualTo(URI.create(site.at("/copy")));
  }

  @Test
  void theServersWordForTheEncodingGoesOverThePages() {
    String page = page("The caf\u00e9 is open", "<meta charset=\"utf-8\">");
    site.serve("/a", "text/html; charset=ISO-8859-1", page.getBytes(ISO_8859_1));
    assertThat(draft(site.at("/a")).story().title()).isEqualTo("The caf\u00e9 is open");
    site.serve("/b", "text/html; charset=nonsense", page.getBytes(UTF_8));
    assertThat(draft(site.at("/b")).story().title()).isEqualTo("The caf\u00e9 is open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "application/pdf", "video/mp4", "application/octet-stream"})
  void whatIsNoTextIsNoPage(String type) {
    site.serve("/a", type, page("The tunnel is open", ""));
    assertThat(problem(site.at("/a")))
        .isEqualTo(site.at("/a") + ": error: this is neither a page nor a feed, but " + type);
  }

  @ParameterizedTest
  @CsvSource({
    "http://10.0.0.1/, its address 10.0.0.1 is private",
    "file:///etc/passwd, only http:// and https:// can be fetched",
    "https://anna:b@krant.example/, a name or password stands before the host"
  })
  void whatMayNotBeFetchedIsToldInALine(String url, String said) {
    assertThat(problem(url)).startsWith(url + ": error: " + said);
  }

  @Test
  void anItemWithItsWholeTextIsTakenFromTheFeed() {
    site.serve(
        "/feed",
        "application/rss+xml",
        rss(
            """
            <item><title>Tunnel &amp;amp; bridge</title><link>%s</link><guid>n-1</guid>
            <pubDate>Thu, 02 Mar 2017 08:15:00 GMT</pubDate><category>Harbour</category>
            <author>clara@times.example (Clara Reed)</author>
            <description>Short.</description>
            <content:encoded><![CDATA[<h2>Late</h2>%s%s]]></content:encoded></item>
            """
                .formatted(site.at("/never"), LONG, LONG)));
    Draft draft = draft(site.at("/feed"));
    Story story = draft.story();
    assertThat(draft.origin()).isEqualTo(site.at("/feed") + "#n-1");
    assertThat(story.title()).isEqualTo("Tunnel & bridge");
    assertThat(story.source().outlet()).isEqualTo("The Quoted Times");
    assertThat(story.source().url()).isEqualTo(URI.create(site.at("/never")));
    assertThat(story.published()).isEqualTo("2017-03-02");
    assertThat(story.publishedAt()).isEqualTo("2017-03-02T08:15:00Z");
    assertThat(story.tags()).containsExactly("harbour");
    assertThat(story.blocks()).hasSize(3);
    assertThat(site.asked()).containsExactly("/robots.txt", "/feed");
  }

  private String linking(String path, String description) {
    return "<item><title>The tunnel is open</title><link>%s</link><description>%s</description></item>"
        .formatted(site.at(path), description);
  }

  @Test
  void anItemWithLessIsTakenFromItsPage() {
    site.serve("/tunnel", "text/html", page("The tunnel is open", ""));
    site.serve("/feed", "text/xml", rss(linking("/tunnel", "The tunnel opened on Thursday.")));
    Story story = draft(site.at("/feed")).story();
    assertThat(story.body()).contains("The first car was driven by the engineer");
    assertThat(story.tags()).isEmpty();
  }

  @Test
  void withoutAPageTheSummaryIsTakenAndMarked() {
    site.serve("/feed", "text/xml", rss(linking("/gone", "The tunnel opened on Thursday.")));
    Story story = draft(site.at("/feed")).story();
    assertThat(story.body()).isEqualTo("The tunnel opened on Thursday.");
    assertThat(story.tags()).containsExactly("excerpt");
  }

  @Test
  void aPageThatFailsOnlyNowIsNotReplacedByASummary() {
    site.status("/failing", 503);
    site.serve("/feed", "text/xml", rss(linking("/failing", "The tunnel opened on Thursday.")));
    assertThat(problem(site.at("/feed")))
        .isEqualTo(site.at("/failing") + ": error: the server failed (503): try again later");
  }

  @Test
  void oneBadItemDoesNotStopTheRest() {
    site.serve("/tunnel", "text/html", page("The tunnel is open", ""));
    site.serve(
        "/feed",
        "text/xml",
        rss(
            linking("/gone", "")
                + "<item><guid isPermaLink=\"false\">x</guid></item>"
                + linking("/tunnel", "")));
    assertThat(titles(site.at("/feed")))
        .containsExactly(
            site.at("/gone") + ": error: there is no such page (404)",
            site.at("/feed") + "#2: error: the item has no title",
            "The tunnel is open");
  }

  @Test
  void atomIsRead() {
    site.serve(
        "/feed",
        "application/atom+xml",
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Quoted Times</title><id>urn:f</id>
        <entry><id>urn:1</id><title>The tunnel is open</title><updated>2017-03-02T08:15:00Z</updated>
        <link rel="alternate" href="/tunnel"/><author><name>Clara Reed</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s%s</div></content></entry>
        </feed>
        """
            .formatted(LONG, LONG));
    Draft draft = draft(site.at("/feed"));
    assertThat(draft.origin()).endsWith("/feed#urn:1");
    assertThat(draft.story().source().author()).isEqualTo("Clara Reed");
    assertThat(draft.story().source().url()).isEqualTo(URI.create(site.at("/tunnel")));
    assertThat(draft.story().blocks()).hasSize(2);
  }

  private static String jsonFeed() {
    return """
        {"version":"https://jsonfeed.org/version/1.1","title":"The Quoted Times","items":[
        {"id":"1","title":"The tunnel is open","url":"https://times.example/tunnel",
         "date_published":"2017-03-02T23:30:00-05:00","authors":[{"name":"Clara Reed"}],
         "tags":["Harbour"],"content_html":"%s%s"}]}
        """
        .formatted(LONG, LONG);
  }

  @Test
  void jsonFeedIsRead() {
    site.serve("/feed", "application/feed+json", jsonFeed());
    Story story = draft(site.at("/feed")).story();
    assertThat(story.source().author()).isEqualTo("Clara Reed");
    assertThat(story.published()).isEqualTo("2017-03-02");
    assertThat(story.tags()).containsExactly("harbour");
    assertThat(story.blocks()).hasSize(2);
  }

  @Test
  void feedsAreReadFromFilesToo() throws IOException {
    site.serve("/tunnel", "text/html", page("The tunnel is open", ""));
    Path rss = Files.writeString(folder.resolve("feed.xml"), rss(linking("/tunnel", "")));
    assertThat(draft(rss.toString()).origin())
        .isEqualTo(rss.toRealPath().toUri() + "#" + site.at("/tunnel"));
    Path json = Files.writeString(folder.resolve("feed.json"), jsonFeed());
    assertThat(titles(json.toString())).containsExactly("The tunnel is open");
  }

  @Test
  void theFeedsOfAListAreReadAndNoListsInIt() throws IOException {
    site.serve("/one", "text/xml", rss(linking("/tunnel", "")));
    site.serve("/tunnel", "text/html", page("The tunnel is open", ""));
    String list =
        """
        <opml version="2.0"><head><title>Papers</title></head><body><outline text="All">
        <outline type="rss" text="One" xmlUrl="%s"/><outline type="rss" xmlUrl="%s"/></outline>
        </body></opml>
        """
            .formatted(site.at("/one"), site.at("/list"));
    site.serve("/list", "text/x-opml", list);
    String nested = site.at("/list") + ": error: there are no feeds in this list";
    assertThat(titles(site.at("/list"))).containsExactly("The tunnel is open", nested);
    Path file = Files.writeString(folder.resolve("list.opml"), list);
    assertThat(titles(file.toString())).containsExactly("The tunnel is open", nested);
  }

  @Test
  void aFeedOfNothingIsTold() {
    site.serve("/feed", "text/xml", rss(""));
    assertThat(problem(site.at("/feed"))).endsWith("there are no items in this feed");
  }

  @Test
  void filesOfOtherKindsAreReadAsBefore() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "A bridge\n\nThe bridge is open.");
    assertThat(draft(file.toString()).story().title()).isEqualTo("A bridge");
    assertThat(problem(folder.resolve("none.xml").toString())).contains("no such file");
    assertThat(problem("a\0b")).contains("neither a path nor an address");
  }

  @Test
  void anotherSitesStoryUnderTheSameHeadlineIsAnotherArticle() {
    site.serve("/a", "text/html", page("The tunnel is open", ""));
    try (Newsroom newsroom = new Newsroom(folder)) {
      publish(newsroom, site.at("/a"), "ADDED the-tunnel-is-open");
      publish(newsroom, site.at("/a"), "UNCHANGED the-tunnel-is-open");
      String copy = "http://copy.example:" + site.port() + "/a";
      publish(newsroom, copy, "ADDED the-tunnel-is-open-2");
      publish(newsroom, copy, "UNCHANGED the-tunnel-is-open-2");
    }
  }

  private void publish(Newsroom newsroom, String url, String outcome) {
    assertThat(newsroom.publisher.publish(List.of(draft(url)), "operator"))
        .extracting(one -> one.kind() + " " + one.article().id())
        .containsExactly(outcome);
  }
}
