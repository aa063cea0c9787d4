package nl.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.citaat.cli.Program.Ended;
import nl.citaat.cli.Program.Running;
import nl.citaat.telegram.FakeTelegram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the verb that serves people begins and ends. */
class RunIT {

  private static final long ANNA = 101;
  private static final String QUESTION = "who halted airstrikes?";
  private static final String QUOTE =
      "De Russische en Syrische troepen hebben de luchtaanvallen op Aleppo stopgezet.";

  @TempDir private Path home;
  private final FakeTelegram telegram = new FakeTelegram();
  private Program program;

  @BeforeEach
  void prepare() {
    program = new Program(home);
    program.set("CITAAT_TELEGRAM_API_URL", telegram.settings().apiUrl().toString());
    Articles.write(home.resolve("content"), Articles.ALEPPO);
  }

  @AfterEach
  void close() {
    program.close();
    telegram.close();
  }

  @Test
  void withoutATokenItSaysHowToGetOneAndTalks() {
    Ended ended = program.runWith(QUESTION + "\n");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).contains("@BotFather", "CITAAT_TELEGRAM_TOKEN=");
    assertThat(ended.out()).contains(QUOTE);
  }

  @Test
  void aTokenThatTelegramRefusesIsAFailureThatSaysWhatToDo() {
    String token = "4217:AAanotherSecretAltogether";
    Ended ended =
        program.set("CITAAT_TELEGRAM_TOKEN", token).option("-Dcitaat.log.level=DEBUG").run("run");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err().lines())
        .filteredOn(line -> line.startsWith("citaat: "))
        .singleElement()
        .asString()
        .contains("@BotFather");
    assertThat(program.everything()).doesNotContain(token.substring(5));
  }

  @Test
  void itEndsWithinTenSecondsWhenAskedToAndNeverShowsTheToken() throws InterruptedException {
    program.set("CITAAT_TELEGRAM_TOKEN", FakeTelegram.TOKEN).option("-Dcitaat.log.level=DEBUG");
    Running running = program.start("run");
    telegram.says(ANNA, QUESTION);
    await().atMost(Duration.ofSeconds(90)).until(() -> !telegram.words(ANNA).isEmpty());
    assertThat(telegram.words(ANNA)).singleElement().asString().contains(QUOTE);

    running.process().destroy();
    assertThat(running.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(running.complained()).contains("DEBUG").doesNotContain("Exception");
    assertThat(program.run("config").out()).contains("telegram.token");
    assertThat(program.everything()).doesNotContain(FakeTelegram.TOKEN.substring(5));
  }

  @Test
  void whatIsSavedInTheContentFolderIsLiveWhileTheBotRuns() {
    program.set("CITAAT_TELEGRAM_TOKEN", FakeTelegram.TOKEN);
    Running running = program.start("run");
    telegram.says(ANNA, QUESTION);
    await().atMost(Duration.ofSeconds(90)).until(() -> telegram.words(ANNA).size() == 1);
    Articles.write(home.resolve("content").resolve("later"), Articles.NOTRE_DAME);
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofSeconds(2))
        .until(
            () -> {
              telegram.says(ANNA, "/article " + Articles.NOTRE_DAME);
              return telegram.words(ANNA).getLast().contains("Notre-Dame");
            });
    telegram.says(ANNA, "who will rebuild the cathedral?");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> telegram.words(ANNA).getLast().contains("Macron"));
    assertThat(running.complained()).contains(Articles.NOTRE_DAME + " was added");
  }
}
