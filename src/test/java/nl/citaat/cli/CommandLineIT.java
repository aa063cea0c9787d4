package nl.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import nl.citaat.cli.Program.Ended;
import nl.citaat.store.Store;
import nl.citaat.store.Update;
import nl.citaat.testing.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says and ends with when it is asked for help, or something is wrong. */
class CommandLineIT {

  private static final String QUESTION = "who halted airstrikes?";
  private static final String QUOTE =
      "De Russische en Syrische troepen hebben de luchtaanvallen op Aleppo stopgezet.";

  @TempDir private Path home;
  private Path data;
  private Program program;

  @BeforeEach
  void prepare() {
    data = home.resolve("data");
    program = new Program(home);
  }

  @AfterEach
  void close() {
    program.close();
  }

  private void fill() {
    Archive.filled(data, Clock.systemUTC()).close();
  }

  private static void assertOneLine(Ended ended, int code) {
    assertThat(ended.code()).as(ended.err()).isEqualTo(code);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).hasLineCount(1).startsWith("citaat: ").endsWith("\n");
  }

  @Test
  void helpAndVersionAreNoFailure() {
    Ended help = program.run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("ingest", "--data");
    assertThat(help.err()).isEmpty();
    Ended version = program.run("--version");
    assertThat(version.code()).isZero();
    assertThat(version.out()).contains("citaat", "Java");
  }

  @ParameterizedTest
  @CsvSource({
    "artikels, did you mean articles?",
    "ask, Missing: a question",
    "ask --jsn x, did you mean --json?",
    "ask --batch -, --batch goes with --json",
    "retract an-article, --reason",
    "show ???, not the shape of an article id",
    "ingest, PATH"
  })
  void wrongUseIsOneLineThatSaysWhatIsRight(String words, String said) {
    Ended ended = program.run(words.split(" ", -1));
    assertOneLine(ended, 1);
    assertThat(ended.err()).contains(said, "--help");
    assertThat(data).doesNotExist();
  }

  @Test
  void allThatIsWrongWithTheSettingsIsNamedAtOnce() {
    Articles.file(
        home.resolve("config"), "citaat.yml", "contents: here\ntelegram:\n  poll-seconds: 51\n");
    program.set("CITAAT_OWNERS", "anna");
    Ended ended = program.run("ask", QUESTION);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err().lines())
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("citaat.yml:1:1", "did you mean content?"),
            line -> assertThat(line).contains("citaat.yml:3:17", "from 1 to 50"),
            line -> assertThat(line).contains("CITAAT_OWNERS", "\"anna\""));
  }

  @Test
  void whatCanNotBeReadIsNamedAndTheRestIsThere() throws IOException {
    Path folder = Articles.write(home.resolve("articles"), Articles.ALEPPO, Articles.MOON);
    Articles.file(folder, "broken.md", "---\ntitle: [\n---\n\nA body.\n");
    Files.createSymbolicLink(folder.resolve("lost.md"), home.resolve("nowhere"));
    Ended ended = program.run("ingest", home.resolve("missing").toString(), folder.toString());
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err().lines())
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).matches(".*/missing: error: there is no such file.*"),
            line -> assertThat(line).matches(".*/broken\\.md:\\d+:\\d+: error: .*"),
            line -> assertThat(line).matches(".*/lost\\.md: error: there is no such file.*"));
    assertThat(ended.out()).contains("2 articles, 3 errors");
    assertThat(program.run("articles").out()).contains(Articles.ALEPPO, Articles.MOON);
  }

  @Test
  void aDamagedDatabaseIsAFailureAndStaysAsItIs() throws IOException {
    fill();
    Path database = data.resolve("citaat.db");
    Files.writeString(database, "no database at all ".repeat(1000));
    byte[] before = Files.readAllBytes(database);
    Ended ended = program.run("ask", QUESTION);
    assertOneLine(ended, 2);
    assertThat(ended.err()).contains(database.toString(), "damaged", "citaat restore FILE");
    assertThat(database).hasBinaryContent(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs", ""})
  void aDamagedIndexIsBuiltAnewUnasked(String part) throws IOException {
    fill();
    try (var files = Files.list(data.resolve("index"))) {
      List<Path> parts = files.filter(file -> file.toString().contains(part)).toList();
      assertThat(parts).isNotEmpty();
      for (Path file : parts) {
        Files.writeString(file, "no index at all ".repeat(100));
      }
    }
    Ended ended = program.run("ask", QUESTION);
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).contains(QUOTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no database at all", ""})
  void whatIsNoBackupIsNotRestored(String content) {
    fill();
    Path file = Articles.file(home, "b.db", content);
    Ended ended = program.run("restore", file.toString());
    assertOneLine(ended, 1);
    assertThat(ended.err()).contains(file.toString(), "another file that 'citaat backup' wrote");
    assertThat(program.run("ask", QUESTION).out()).contains(QUOTE);
  }

  @Test
  void aBackupReplacesNoFile() {
    fill();
    Path file = Articles.file(home, "b.db", "dear to somebody");
    Ended ended = program.run("backup", file.toString());
    assertOneLine(ended, 1);
    assertThat(ended.err()).contains(file.toString(), "choose another name");
    assertThat(file).hasContent("dear to somebody");
  }

  @Test
  void aDatabaseThatLacksSomethingMakesAskingFail() throws SQLException {
    fill();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data + "/citaat.db");
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DROP TABLE chat");
    }
    Ended ended = program.run("ask", QUESTION);
    assertOneLine(ended, 2);
    assertThat(ended.err()).contains(data.toString(), "no such table: chat");
  }

  @Test
  void tooLittleMemoryIsAFailureThatSaysWhatToDo() {
    fill();
    Ended ended = program.option("-Xmx16m").run("ask", QUESTION);
    assertOneLine(ended, 2);
    assertThat(ended.err()).contains("memory", "CITAAT_JAVA_OPTS=-Xmx");
  }

  @Test
  void answersThatGetLostAreAFailure() {
    fill();
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    Ended ended = program.through("sh", "-c", "exec \"$@\" >" + full, "sh").run("articles");
    assertOneLine(ended, 2);
    assertThat(ended.err()).contains("not all could be printed");
  }

  /** A limit of 1.4 MB to files stands for the end of the disk; the index comes to it first. */
  @Test
  void aFullDiskLosesNothing() {
    String sentence = "De burgemeester " + "van de stad in het noorden ".repeat(40) + "zei het. ";
    for (int i = 0; i < 16; i++) {
      Articles.file(home.resolve("many"), i + ".txt", "Nummer " + i + "\n\n" + sentence.repeat(24));
    }
    program.through("sh", "-c", "ulimit -f 2800; exec \"$@\"", "sh");
    Ended ended = program.run("ingest", home.resolve("many").toString());
    assertOneLine(ended, 2);
    assertThat(ended.err()).contains(data.toString(), "check space");
    try (Program unlimited = new Program(home)) {
      assertThat(unlimited.run("articles").out()).hasLineCount(16);
      assertThat(unlimited.run("check").out()).contains("All is well.");
    }
  }

  @Test
  void whatWasSetAsideIsShownToTheOperator() {
    try (Store store = Store.open(data, Clock.systemUTC())) {
      store.write(session -> session.inbox().add(List.of(new Update(7, "{}"))));
      store.write(session -> session.inbox().setAside(7, "OddException, incident 0a1b2c"));
    }
    Ended ended = program.run("check");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("set aside: update 7 (OddException, incident 0a1b2c)");
  }

  @Test
  void aStartWithoutArticlesSaysHowToAddThem() {
    Ended ended = program.run("ask", QUESTION);
    assertThat(ended.code()).isZero();
    assertThat(ended.err())
        .hasLineCount(1)
        .contains(home.resolve("content").toString(), "citaat ingest PATH");
  }

  @Test
  void aDataFolderInUseIsLeftAlone() {
    try (Store store = Store.open(data, Clock.systemUTC())) {
      Ended ended = program.run("ask", QUESTION);
      assertOneLine(ended, 2);
      assertThat(ended.err()).contains(data.toString(), "in use by another citaat", "--data");
      assertThat(store.check()).isEmpty();
    }
  }
}
