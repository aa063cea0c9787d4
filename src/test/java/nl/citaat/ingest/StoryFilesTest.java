package nl.citaat.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.citaat.article.ArticleId;
import nl.citaat.ingest.Read.Bad;
import nl.citaat.ingest.Read.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryFilesTest {

  @TempDir private Path folder;

  @Test
  void aFolderIsReadWithItsSubfoldersInTheOrderOfNames() throws IOException {
    write("c.txt", "a.txt", "B.TXT", ".x.txt", "notes");
    write("b/k.txt", "b/picture.png", "b/deep/er/z.txt", "b/.hidden/x.txt");
    assertThat(places(folder))
        .containsExactly("B.TXT", "a.txt", "b/deep/er/z.txt", "b/k.txt", "c.txt");
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatLinksLeadToIsReadOnce() throws IOException {
    write("a/one.txt", "b/two.txt");
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    Files.createSymbolicLink(folder.resolve("b/a"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("b/three.txt"), folder.resolve("a/one.txt"));
    assertThat(places(folder)).containsExactly("a/one.txt", "b/two.txt");
  }

  @Test
  void aLinkThatLeadsNowhereIsTold() throws IOException {
    write("a.txt");
    Path link = folder.resolve("b.txt");
    Files.createSymbolicLink(link, folder.resolve("none.txt"));
    assertThat(read(folder))
        .containsExactlyInAnyOrder(
            read(folder.resolve("a.txt")).getFirst(),
            new Bad(link + ": error: there is no such file or folder: check the path"));
  }

  @Test
  void aHiddenFileIsReadWhenItIsNamed() throws IOException {
    write(".x.txt");
    assertThat(draft(folder.resolve(".x.txt")).wanted()).isEqualTo(new ArticleId("x"));
  }

  @Test
  void aWrongFileLeavesTheOthersAlone() throws IOException {
    write("a.txt", "c.txt");
    Files.writeString(folder.resolve("b.txt"), "Only a title");
    assertThat(read(folder).stream().map(Read::getClass))
        .containsExactly(Found.class, Bad.class, Found.class);
  }

  @Test
  void whatIsNoArticleFileIsToldInOneLine() throws IOException {
    write("picture.png");
    Path picture = folder.resolve("picture.png");
    Path none = folder.resolve("none.md");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(problem(picture))
        .isEqualTo(
            picture
                + ": error: not an article file: its name must end in .md, .txt, .html, .jsonl or .json");
    assertThat(problem(none))
        .isEqualTo(none + ": error: there is no such file or folder: check the path");
    assertThat(problem(empty))
        .isEqualTo(
            empty
                + ": error: no article files in this folder:"
                + " their names end in .md, .txt, .html, .jsonl or .json");
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void fromWhatIsNoFileNothingIsAwaited() throws Exception {
    Path pipe = folder.resolve("a.md");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    write("b.txt");
    assertThat(problem(pipe))
        .isEqualTo(
            pipe + ": error: not a file but a device or the like: give a copy of what it holds");
    assertThat(places(folder)).containsExactly("b.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "simple, simple",
    "Two Words_and-more, two-words_and-more",
    "abcnews.306755, abcnews.306755",
    "\u00c9\u00e9n   caf\u00e9!, een-cafe",
    "\u2018Quoted\u2019 \u2014 don\u2019t, quoted-dont",
    "--dashes--, dashes",
    "IJsland & ITALI\u00cb, ijsland-italie",
    "\u041f\u0440\u0438\u0432\u0435\u0442, \u043f\u0440\u0438\u0432\u0435\u0442",
    "!?, a-bridge"
  })
  void anArticleIsCalledAfterItsFile(String name, String id) throws IOException {
    write(name + ".txt");
    assertThat(draft(folder.resolve(name + ".txt")).wanted()).isEqualTo(new ArticleId(id));
  }

  @Test
  void aLongNameIsCut() throws IOException {
    String name = "lang-".repeat(30);
    write(name + ".txt");
    assertThat(draft(folder.resolve(name + ".txt")).wanted().value()).hasSize(99).endsWith("-lang");
  }

  @Test
  void theOriginOfAFileIsTheSameByWhateverPath() throws IOException {
    write("a/x.txt");
    Path roundabout = folder.resolve("a/../a/./x.txt");
    assertThat(draft(roundabout).origin()).isEqualTo(draft(folder.resolve("a/x.txt")).origin());
  }

  @Test
  void theSystemsLanguageMakesNoDifference() throws IOException {
    Files.writeString(
        folder.resolve("TITIAAN.MD"),
        "---\ntitle: I\ntags: [ITALI\u00cb]\nlanguage: NL\n---\n\nHIJ IS ER.");
    Files.writeString(
        folder.resolve("INSIDE.TXT"), "A bridge\n\nIMAGE: the bridge\n\nThe bridge is open.");
    List<Read> expected = read(folder);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(read(folder)).hasOnlyElementsOfType(Found.class).isEqualTo(expected);
      assertThat(draft(folder.resolve("TITIAAN.MD")).wanted()).isEqualTo(new ArticleId("titiaan"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void ofOneFileNotMoreThanTwentyProblemsAreTold() throws IOException {
    Path file = folder.resolve("dump.jsonl");
    Files.writeString(
        file, "{\"a\": 1, \"b\": 2}\n".repeat(100) + "{\"title\":\"A\",\"body\":\"It is.\"}");
    List<Read> reads = read(file);
    assertThat(reads).filteredOn(Found.class::isInstance).hasSize(1);
    assertThat(reads)
        .filteredOn(Bad.class::isInstance)
        .hasSize(21)
        .last()
        .isEqualTo(new Bad(file + ": error: and 380 more: put these right first"));
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "A bridge\n\nThe bridge is open.", UTF_8);
    }
  }

  private static List<Read> read(Path path) {
    return new StoryFiles(Clock.systemUTC()).read(path).toList();
  }

  private Stream<String> places(Path path) {
    return read(path).stream()
        .map(read -> ((Found) read).place())
        .map(place -> folder.relativize(Path.of(place)).toString());
  }

  private static Draft draft(Path file) {
    return ((Found) read(file).getFirst()).draft();
  }

  private static String problem(Path path) {
    List<Read> reads = read(path);
    assertThat(reads).singleElement().isInstanceOf(Bad.class);
    return ((Bad) reads.getFirst()).problem();
  }
}
