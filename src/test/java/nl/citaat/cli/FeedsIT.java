package nl.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.citaat.cli.Program.Ended;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator does with the feeds that are followed. */
class FeedsIT {

  private static final String URL = "https://krant.example/rss?a=1&b=2";

  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void prepare() {
    program = new Program(home);
  }

  @AfterEach
  void close() {
    program.close();
  }

  private String done(String... arguments) {
    Ended ended = program.run(arguments);
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).isEmpty();
    return ended.out();
  }

  private String refused(String... arguments) {
    Ended ended = program.run(arguments);
    assertThat(ended.code()).isEqualTo(Failures.WRONG);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).hasLineCount(1).startsWith("citaat: ");
    return ended.err();
  }

  @Test
  void feedsAreAddedListedPausedAndRemoved() {
    assertThat(done("feeds")).contains("citaat feeds add URL");
    String added =
        done("feeds", "add", URL, "--every", "2h", "--outlet", "De Krant", "--tag", "A", "--tag=b");
    assertThat(added)
        .contains("1  " + URL, "every 2h", "outlet: De Krant", "tags: a, b", "not looked at yet");
    assertThat(refused("feeds", "add", URL)).contains("already");
    assertThat(done("feeds", "pause", "1")).isEqualTo("Paused: 1\n");
    assertThat(done("feeds", "list")).contains("paused");
    assertThat(done("feeds", "resume", "1")).isEqualTo("Resumed: 1\n");
    assertThat(done("feeds", "list")).doesNotContain("paused");
    assertThat(done("feeds", "remove", "1")).isEqualTo("Removed: 1\n");
    assertThat(done("feeds", "list")).doesNotContain(URL);
  }

  @Test
  void whatIsWrongIsToldOnALine() {
    assertThat(refused("feeds", "add", "krant.example")).contains("https://");
    assertThat(refused("feeds", "add", URL, "--every", "often")).contains("often", "15m");
    assertThat(refused("feeds", "pause", "7")).contains("no feed 7", "citaat feeds");
    assertThat(refused("feeds", "remove", "x")).contains("x");
  }

  @Test
  void aListComesOutAsItWentIn() throws IOException {
    done("feeds", "add", URL, "--every", "2h", "--outlet", "De Krant", "--tag", "a");
    done("feeds", "add", "https://other.example/feed.json");
    String opml = done("feeds", "export");
    Path file = Files.writeString(home.resolve("feeds.opml"), opml);
    assertThat(done("--data", "elsewhere", "feeds", "import", file.toString()))
        .isEqualTo("2 feeds added, 0 followed already, 0 errors\n");
    assertThat(done("--data", "elsewhere", "feeds", "import", file.toString()))
        .isEqualTo("0 feeds added, 2 followed already, 0 errors\n");
    assertThat(done("--data", "elsewhere", "feeds", "export")).isEqualTo(opml);
  }
}
