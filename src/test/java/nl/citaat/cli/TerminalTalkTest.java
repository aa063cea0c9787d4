package nl.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.citaat.bot.Dispatcher;
import nl.citaat.testing.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTalkTest {

  private final StringWriter printed = new StringWriter();
  @TempDir private Path data;
  private Archive archive;
  private Dispatcher dispatcher;
  private TerminalTalk talk;

  @BeforeEach
  void open() {
    archive = Archive.filled(data, Clock.systemUTC());
    dispatcher = new Dispatcher(archive.store, archive.answerer, () -> {});
    talk = new TerminalTalk(dispatcher, Screen.of(new PrintWriter(printed)));
  }

  @AfterEach
  void close() {
    dispatcher.close();
    archive.close();
  }

  /** What is printed on a line that is typed. */
  private List<String> said(String line) {
    printed.getBuffer().setLength(0);
    talk.line(line);
    return printed.toString().lines().toList();
  }

  @Test
  void theButtonsOfARowStandOnALineWithANumberEach() {
    assertThat(said("who halted airstrikes?"))
        .endsWith("  [1] Context  [2] Article", "  [3] \ud83d\udc4d  [4] \ud83d\udc4e  [5] Report");
  }

  @Test
  void aNumberPressesAButtonOfTheLastMessage() {
    List<String> answer = said("who halted airstrikes?");
    assertThat(said("1"))
        .contains("Version 1 \u00b7 current")
        .endsWith("  [1] \u2039 Back  [2] Article");
    assertThat(said("1")).isEqualTo(answer);
  }

  @Test
  void aNoticeLeavesTheButtonsAsTheyAreAndDoesNotRepeatThem() {
    said("who halted airstrikes?");
    assertThat(said("3"))
        .containsExactly("Thank you, I have noted that. Pressing once more takes it back.");
    assertThat(said("3")).containsExactly("I have taken that back.");
    assertThat(said("1")).contains("Version 1 \u00b7 current");
  }

  @Test
  void whereNobodyPressesOnlyTheHeadlinesThatAreAnnouncedAreTold() {
    talk.ask("How many people live in Aleppo?");
    assertThat(printed.toString().lines())
        .contains("  Bombardementen op Aleppo gestaakt, vredesoverleg uitgesteld");
    printed.getBuffer().setLength(0);
    talk.ask("who halted airstrikes?");
    assertThat(printed.toString()).doesNotContain("Context", "Report");
  }
}
