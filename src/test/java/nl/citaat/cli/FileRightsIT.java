package nl.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.citaat.cli.Program.Ended;
import nl.citaat.testing.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the program says of files and folders that its user may not use, and that nothing is lost by
 * it. A superuser's right to use all files is taken from it.
 */
class FileRightsIT {

  private static final String QUESTION = "who halted airstrikes?";
  private static final String QUOTE =
      "De Russische en Syrische troepen hebben de luchtaanvallen op Aleppo stopgezet.";
  private static final String OVERRIDES = "-dac_override,-dac_read_search";
  private static final List<String> ORDINARY =
      List.of("setpriv", "--bounding-set", OVERRIDES, "--inh-caps", OVERRIDES);
  private static final Set<PosixFilePermission> NOBODY = Set.of();

  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void becomeOrdinary() throws Exception {
    program = new Program(home);
    Path probe = Articles.file(home, "probe", "");
    Files.setPosixFilePermissions(probe, NOBODY);
    if (Files.isReadable(probe)) {
      assumeThat(canBeOrdinary()).as("a superuser's rights can be taken from a program").isTrue();
      program.through(ORDINARY.toArray(String[]::new));
    }
  }

  private static boolean canBeOrdinary() throws InterruptedException {
    List<String> command = new ArrayList<>(ORDINARY);
    command.add("true");
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @AfterEach
  void close() {
    program.close();
  }

  /** Runs it while a file or folder has only some rights. */
  private Ended runWhile(Path path, String rights, String... arguments) throws IOException {
    Set<PosixFilePermission> before = Files.getPosixFilePermissions(path);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    try {
      return program.run(arguments);
    } finally {
      Files.setPosixFilePermissions(path, before);
    }
  }

  private static void assertOneLine(Ended ended, int code) {
    assertThat(ended.code()).as(ended.err()).isEqualTo(code);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).hasLineCount(1).endsWith("\n").doesNotContain("Exception");
  }

  private void assertAnswers() {
    Ended ended = program.run("ask", QUESTION);
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains(QUOTE);
  }

  @ParameterizedTest
  @CsvSource({
    "data, ---------, make it writable",
    "data, r-xr-xr-x, make it writable",
    "data/citaat.db, r--r--r--, give this user the right to",
    "data/index, ---------, check space and rights of that folder"
  })
  void withoutItsDataNothingIsDoneAndNothingIsLost(String name, String rights, String remedy)
      throws IOException {
    Path data = home.resolve("data");
    Archive.filled(data, Clock.systemUTC()).close();
    Ended ended = runWhile(home.resolve(name), rights, "ask", QUESTION);
    assertOneLine(ended, 2);
    assertThat(ended.err()).startsWith("citaat: ").contains(data.toString(), remedy);
    assertAnswers();
  }

  @ParameterizedTest
  @CsvSource({
    "content, ---------, set another with CITAAT_CONTENT",
    "content, r--r--r--, set another with CITAAT_CONTENT",
    "config/citaat.yml, ---------, give this user the right to"
  })
  void withoutWhatAFirstStartNeedsItDoesNotStart(String name, String rights, String remedy)
      throws IOException {
    Articles.write(home.resolve("content"), Articles.ALEPPO);
    Articles.file(home.resolve("config"), "citaat.yml", "content: content\n");
    Path path = home.resolve(name);
    Ended ended = runWhile(path, rights, "ask", QUESTION);
    assertOneLine(ended, 1);
    assertThat(ended.err()).contains(path.toString(), "may not be read", remedy);
    assertAnswers();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---------", "r--r--r--", "-wx-wx-wx"})
  void anArticleFolderIsNamedInOneLineAndTheOthersAreRead(String rights) throws IOException {
    Path good = Articles.write(home.resolve("good"), Articles.ALEPPO);
    Path inner = Articles.write(good.resolve("inner"), Articles.MOON);
    assertNamedAndTheOthersRead(inner, rights, good);
    Path outer = Articles.write(home.resolve("outer"), Articles.REFERENDUM, Articles.NOTRE_DAME);
    assertNamedAndTheOthersRead(outer, rights, outer, good.resolve(Articles.ALEPPO + ".md"));
  }

  @Test
  void anArticleFileIsNamedInOneLineAndTheOthersAreRead() throws IOException {
    Path good = Articles.write(home.resolve("good"), Articles.ALEPPO, Articles.MOON);
    assertNamedAndTheOthersRead(good.resolve(Articles.MOON + ".md"), "-wx-wx-wx", good);
  }

  private void assertNamedAndTheOthersRead(Path locked, String rights, Path... given)
      throws IOException {
    Stream<String> words = Stream.concat(Stream.of("ingest"), Stream.of(given).map(Path::toString));
    Ended ended = runWhile(locked, rights, words.toArray(String[]::new));
    assertThat(ended.code()).as(ended.err()).isEqualTo(1);
    assertThat(ended.err())
        .isEqualTo(locked + ": error: may not be read: give this user the right to\n");
    assertThat(ended.out()).contains(Articles.ALEPPO, "1 articles, 1 errors");
  }

  @Test
  void aBackupIsNeitherWrittenNorReadWhereThatIsForbidden() throws IOException {
    Archive.filled(home.resolve("data"), Clock.systemUTC()).close();
    Path folder = Files.createDirectory(home.resolve("backups"));
    Path backup = folder.resolve("b.db");
    Ended unwritten = runWhile(folder, "r-xr-xr-x", "backup", backup.toString());
    assertOneLine(unwritten, 1);
    assertThat(unwritten.err()).contains(backup.toString(), "may write to");
    assertThat(folder).isEmptyDirectory();

    assertThat(program.run("backup", backup.toString()).code()).isZero();
    Ended unread = runWhile(backup, "---------", "restore", backup.toString());
    assertOneLine(unread, 1);
    assertThat(unread.err()).contains(backup.toString(), "see to its disk and rights");
    assertAnswers();
  }

  @Test
  void aFileOfQuestionsIsNamed() throws IOException {
    Path file = Articles.file(home, "q.jsonl", "{\"id\":\"a\",\"question\":\"who?\"}\n");
    Articles.write(home.resolve("content"), Articles.ALEPPO);
    for (String verb : List.of("ask --json --batch", "eval")) {
      Ended ended = runWhile(file, "---------", (verb + " " + file).split(" ", -1));
      assertOneLine(ended, 1);
      assertThat(ended.err())
          .contains(file.toString(), "may not be read: give this user the right");
    }
  }
}
