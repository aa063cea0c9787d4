package nl.citaat.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.citaat.article.Sentence;
import nl.citaat.article.Story;
import nl.citaat.ingest.Read.Bad;
import nl.citaat.ingest.Read.Found;
import nl.citaat.ingest.fetch.Website;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files of {@code hostile/}, none of which holds a story, from disk and from a site; and pages
 * and feeds that are odd by chance.
 */
@Timeout(60)
class HostileSourcesTest {

  private static final Path CORPUS = Path.of("src/test/resources/hostile");
  private static final String SENTENCES = "It is so, and it will be so. ".repeat(40_000);

  @TempDir private Path folder;

  private final Website site = new Website();
  private final StorySources sources =
      new StorySources(new StoryFiles(Clock.systemUTC()), site.fetcher());

  @AfterEach
  void close() {
    site.close();
  }

  static List<Path> corpus() throws IOException {
    try (var files = Files.list(CORPUS)) {
      return files.sorted().toList();
    }
  }

  @Test
  void theCorpusIsThere() throws IOException {
    assertThat(corpus()).hasSizeGreaterThan(45);
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void nothingHostileIsTakenFromAFile(Path file) {
    assertNothingIsTaken(file.toString());
    assertThat(site.asked()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void nothingHostileIsTakenFromASite(Path file) throws IOException {
    String type = file.toString().endsWith(".html") ? "text/html" : "text/xml";
    site.serve("/a", type, Files.readAllBytes(file));
    assertNothingIsTaken(site.at("/a"));
    assertThat(site.asked()).containsExactly("/robots.txt", "/a");
  }

  private void assertNothingIsTaken(String named) {
    List<Read> reads = sources.read(named).toList();
    assertThat(reads).hasSizeBetween(1, 21).hasOnlyElementsOfType(Bad.class);
    assertThat(reads)
        .allSatisfy(
            read ->
                assertThat(((Bad) read).problem())
                    .matches("\\S.{0,600}: error: \\S.{5,400}")
                    .doesNotContain("root:"));
  }

  static List<Arguments> outOfMeasure() {
    String page = "<html><head><title>A</title></head><body>";
    return List.of(
        arguments("line.html", page + "<p>" + SENTENCES, "a paragraph has more"),
        arguments("word.html", page + "<p>" + "a".repeat(20_000), "single word"),
        arguments("deep.html", page + "<div>".repeat(100_000), "no article on this page"),
        arguments("wide.html", page + "<br>".repeat(500_000), "no article on this page"),
        arguments("links.html", page + "<a href=x>".repeat(100_000), "no article on this page"),
        arguments("open.html", page + "<!-- " + SENTENCES, "no article on this page"),
        arguments("title.html", "<title>" + SENTENCES, "the title has more than 300"),
        arguments(
            "schema.html",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"A\","
                + "\"articleBody\":\""
                + SENTENCES
                + "\"}</script>",
            "a paragraph has more"),
        arguments("large.html", page + "<p>" + SENTENCES.repeat(5), "larger than 5 MB"),
        arguments("long.xml", rss("<title>A</title><description>%s</description>"), "a paragraph"),
        arguments("title.xml", rss("<title>%s</title><description>A.</description>"), "no title"),
        arguments("attributes.xml", "<rss " + "a='b' ".repeat(100_000) + "/>", "no sound XML"));
  }

  private static String rss(String item) {
    return "<rss version='2.0'><channel><title>T</title><link>https://a.example/</link>"
        + "<description>D</description><item>"
        + item.formatted(SENTENCES)
        + "</item></channel></rss>";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("outOfMeasure")
  void whatIsOutOfAllMeasureIsRefusedWithoutMuchWork(String name, String content, String said)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    assertNothingIsTaken(file.toString());
    assertThat(sources.read(file.toString()).map(read -> ((Bad) read).problem()))
        .singleElement()
        .asString()
        .contains(said);
  }

  @Test
  void aFeedOfVeryManyItemsIsReadInPart() throws IOException {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      items.append("<item><title>A ").append(i).append("</title>");
      items.append("<description>It is so.</description></item>");
    }
    String feed = rss("</item>" + items + "<item>").replace("<item></item>", "");
    Path file = Files.writeString(folder.resolve("many.xml"), feed);
    assertThat(sources.read(file.toString())).hasSize(Feed.MOST_ITEMS);
  }

  static List<Arguments> oddCharacters() {
    return List.of(
        arguments("direction", "The \u202ebridge\u202c is open, they said on Monday."),
        arguments("control", "The\u0007 bridge\u001b is\u0000 open, they said on Monday."),
        arguments("names", "The&nbsp;bridge &#x202e;is&shy; open, they said on Monday."),
        arguments("half", "The bridge&#xd800; is open, they said on Monday."),
        arguments("width", "The bridge\u200b is open,\u2028they said on\tMonday."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddCharacters")
  void whatChatsDoNotShowIsNotInTheBody(String name, String paragraph) {
    site.serve(
        "/a",
        "text/html;charset=utf-8",
        ("<title>A \u202ebridge</title><p>" + paragraph + "</p>").getBytes(UTF_8));
    List<Read> reads = sources.read(site.at("/a")).toList();
    assertThat(reads).singleElement().isInstanceOf(Found.class);
    Story story = ((Found) reads.getFirst()).draft().story();
    assertThat(story.title()).isEqualTo("A bridge");
    assertThat(story.body().replace("\ufffd", ""))
        .isEqualTo("The bridge is open, they said on Monday.");
    assertThat(Sentence.of(story)).hasSize(1);
  }

  @Test
  void whatIsRefusedChangesNothing() throws IOException {
    try (Newsroom newsroom = new Newsroom(folder)) {
      long before = newsroom.lastChange();
      List<Draft> drafts =
          corpus().stream()
              .flatMap(file -> sources.read(file.toString()))
              .filter(Found.class::isInstance)
              .map(read -> ((Found) read).draft())
              .toList();
      newsroom.publisher.publish(drafts, "operator");
      assertThat(newsroom.lastChange()).isEqualTo(before);
      assertThat(newsroom.published()).isZero();
    }
  }
}
