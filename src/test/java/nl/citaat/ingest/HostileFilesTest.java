package nl.citaat.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.citaat.article.Block;
import nl.citaat.article.Sentence;
import nl.citaat.article.Story;
import nl.citaat.ingest.Read.Bad;
import nl.citaat.ingest.Read.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that are wrong by mistake or by malice: each gives a sound story, or lines for people that
 * say where it is wrong.
 */
@Timeout(60)
class HostileFilesTest {

  private static final String HEAD = "---\ntitle: A bridge for the island\n---\n\n";
  private static final String ENGLISH = HEAD.replace("\n---", "\nlanguage: en\n---");
  private static final int MEGABYTE = 1_000_000;

  @TempDir private Path folder;

  static List<Arguments> oddCharacters() {
    return List.of(
        arguments("mark.md", "\ufeff" + HEAD + "The bridge is open."),
        arguments("mark.txt", "\ufeffA bridge\n\nThe bridge is open."),
        arguments("mark.jsonl", "\ufeff" + jsonLine("The bridge is open.")),
        arguments("nul.md", HEAD + "The\0 bridge\u0007 is\u001b open."),
        arguments("nul-in-head.md", HEAD.replace("title", "ti\0tle") + "The bridge is open."),
        arguments("bell-in-head.md", HEAD.replace("title", "\u0007title") + "The bridge is open."),
        arguments("direction-in-head.md", "\u202e" + HEAD + "The bridge is open."),
        arguments("direction.md", HEAD + "The \u202ebridge\u202c is open."),
        arguments("by-name.md", HEAD + "The&nbsp;bridge &#x202e;is&shy; open."),
        arguments("tabs.md", HEAD + "\tThe bridge\tis open."),
        arguments("crlf.md", (HEAD + "The bridge\nis open.").replace("\n", "\r\n")),
        arguments("cr.txt", "A bridge\r\rThe bridge\ris open."),
        arguments("separators.txt", "A bridge\u2028\u2029The bridge is open."),
        arguments("empty-lines.txt", "A bridge" + "\n".repeat(MEGABYTE) + "The bridge is open."),
        arguments("half.jsonl", "{\"title\":\"A\",\"body\":\"The bridge\\ud800 is open.\"}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddCharacters")
  void whatChatsDoNotShowIsNotInTheBody(String name, String content) throws IOException {
    assertThat(story(read(name, content.getBytes(UTF_8))).body()).isEqualTo("The bridge is open.");
  }

  @Test
  void lettersWithTheirAccentsApartBecomeOne() throws IOException {
    byte[] content = "A cafe\u0301\n\nThe cafe\u200b\u0301 is open.".getBytes(UTF_8);
    Story story = story(read("apart.txt", content));
    assertThat(story.title()).isEqualTo("A caf\u00e9");
    assertThat(story.body()).isEqualTo("The caf\u00e9 is open.");
  }

  static List<Arguments> otherEncodings() {
    byte[] latin = (HEAD + "It is.\nThe caf\u00e9.").getBytes(ISO_8859_1);
    byte[] wide = (HEAD + "It is.").getBytes(UTF_16);
    byte[] whole = "A bridge\n\nIt costs \u20ac".getBytes(UTF_8);
    byte[] lines = "{}\n{\"title\":\"\u00e9\"}".getBytes(ISO_8859_1);
    return List.of(
        arguments("latin.md", latin, "6:8: error: byte E9"),
        arguments("wide.md", wide, "1:1: error: byte FE"),
        arguments("cut.txt", Arrays.copyOf(whole, whole.length - 1), "3:10: error: byte E2"),
        arguments("lines.jsonl", lines, "2:11: error: byte E9"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherEncodings")
  void anotherEncodingIsToldWithThePlace(String name, byte[] content, String told)
      throws IOException {
    assertThat(problems(read(name, content)))
        .last()
        .asString()
        .startsWith(folder.resolve(name) + ":" + told)
        .endsWith("is not UTF-8: save the file with that encoding");
  }

  static List<Arguments> wrongKeys() {
    String references =
        """
        a: &a [x, x]
        b: &b [*a, *a, *a, *a]
        c: [*b, *b, *b, *b, *b, *b]
        """;
    return List.of(
        arguments("references.md", front(references), ":2:1: error: unknown key 'a'"),
        arguments(
            "alias.md", front("outlet: &a x\ntitle: *a"), ":3:8: error: title must be a text"),
        arguments("deep.md", front("title: " + "[".repeat(2000)), ": error: can't be read"),
        arguments("many.md", front("k: v\n".repeat(1000)), ": error: unknown key 'k'"),
        arguments("title.md", front("title: " + "very ".repeat(1000)), ": error: title has more"),
        arguments("deep.json", "[".repeat(MEGABYTE), ": error: can't be read"),
        arguments("deep.jsonl", "{\"title\":" + "[".repeat(MEGABYTE), ": error: can't be read"));
  }

  private static String front(String keys) {
    return "---\n" + keys + "\n---\n\nIt is.";
  }

  static List<Arguments> outOfMeasure() {
    String sentences = "It is so. ".repeat(MEGABYTE / 10);
    String paragraphs = "It is so.\n\n".repeat(MEGABYTE / 2);
    return List.of(
        arguments("title.txt", sentences + "\n\nIt is.", ":1:1: error: a paragraph has more"),
        arguments("line.md", HEAD + "It is.\n\n" + sentences, ":7:1: error: a paragraph has more"),
        arguments("lines.md", HEAD + "It is so.\n".repeat(5000), ":5:1: error: a paragraph has"),
        arguments("word.md", HEAD + "a".repeat(2000), ":5:1: error: this is no text: 'aaa"),
        arguments("word.txt", "A\n\nIt is 1" + ".1".repeat(2000), ": error: this is no text: '1.1"),
        arguments(
            "sentences.md", HEAD + paragraphs.substring(0, 50_000), ": error: this is no art"),
        arguments("large.md", HEAD + paragraphs, ":1:1: error: larger than 5 MB"),
        arguments("html.md", HEAD + "<div>\n".repeat(20_000), ": error: there is no text"),
        arguments("comment.md", HEAD + "<!-- open\n\nIt is.", ": error: there is no text"),
        arguments("quotes.md", HEAD + ">".repeat(20_000), ": error: this is no text"),
        arguments("stars.md", HEAD + "*a **a\n".repeat(20_000), ": error: a paragraph has more"),
        arguments("links.md", HEAD + "[a](\n".repeat(20_000), ": error: a paragraph has more"),
        arguments(
            "pictures.jsonl", jsonLine("![".repeat(50_000)), ": error: a paragraph has more"));
  }

  private static String jsonLine(String body) {
    return "{\"title\":\"A\",\"body\":\"" + body + "\"}";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"wrongKeys", "outOfMeasure"})
  void whatIsNoArticleIsRefusedWithoutMuchWork(String name, String content, String told)
      throws IOException {
    List<String> problems = problems(read(name, content.getBytes(UTF_8)));
    assertThat(problems).hasSizeBetween(1, 21).anyMatch(problem -> problem.contains(told));
  }

  static List<Arguments> deep() {
    StringBuilder lists = new StringBuilder(ENGLISH);
    for (int i = 0; i < 200; i++) {
      lists.append(" ".repeat(2 * i)).append("- It is ").append(i).append(".\n");
    }
    return List.of(
        arguments("quotes.md", ENGLISH + ">".repeat(500) + " It is."),
        arguments("lists.md", lists.toString()),
        arguments("emphasis.md", ENGLISH + "*".repeat(400) + "It is." + "*".repeat(400)),
        arguments("links.md", ENGLISH + "[".repeat(400) + "It is." + "](x)".repeat(200)),
        arguments("html.md", ENGLISH + "<div>".repeat(2000) + "It is." + "</div>".repeat(2000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deep")
  void whatNestsDeepIsRead(String name, String content) throws IOException {
    assertThat(story(read(name, content.getBytes(UTF_8))).body()).contains("It is");
  }

  /** Bytes of the golden files are changed, lost and multiplied by chance, the same each time. */
  @Test
  void noDamageBreaksAReader() throws IOException {
    Random random = new Random(2019);
    int found = 0;
    for (Path file : GoldenFilesTest.files()) {
      byte[] content = Files.readAllBytes(file);
      for (int i = 0; i < 30 && content.length > 0; i++) {
        List<Read> reads = read(file.getFileName().toString(), Damage.byChance(content, random));
        found += (int) reads.stream().filter(Found.class::isInstance).count();
      }
    }
    assertThat(found).isPositive();
  }

  private List<Read> read(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    List<Read> reads = new StoryFiles(Clock.systemUTC()).read(file).toList();
    assertThat(reads).isNotEmpty();
    String line = "\\Q" + file + "\\E(:\\d+:\\d+)?: error: \\S.*";
    for (Read read : reads) {
      switch (read) {
        case Bad bad -> assertThat(bad.problem()).matches(line);
        case Found found -> assertSound(found.draft().story());
      }
    }
    return reads;
  }

  private static void assertSound(Story story) {
    assertThat(Sentence.of(story)).isNotEmpty();
    for (String text : List.of(story.title(), story.body())) {
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
      assertThat(nl.citaat.text.Normalizer.clean(text)).isEqualTo(text);
    }
    List<String> texts =
        story.blocks().stream().map(Block::span).map(span -> span.in(story.body())).toList();
    assertThat(story.body()).isEqualTo(String.join("\n\n", texts));
    assertThat(texts).noneMatch(text -> text.contains("\n") || !text.equals(text.strip()));
  }

  private static Story story(List<Read> reads) {
    assertThat(reads).singleElement().isInstanceOf(Found.class);
    return ((Found) reads.getFirst()).draft().story();
  }

  private static List<String> problems(List<Read> reads) {
    assertThat(reads).hasOnlyElementsOfType(Bad.class);
    return reads.stream().map(read -> ((Bad) read).problem()).toList();
  }
}
