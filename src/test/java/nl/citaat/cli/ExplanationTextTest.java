package nl.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.citaat.answer.Following;
import nl.citaat.bot.PlainRenderer;
import nl.citaat.testing.Archive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTextTest {

  @TempDir private Path data;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.filled(data, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<String> lines(String question, @Nullable Following following) {
    return new PlainRenderer(false, 0)
        .render(ExplanationText.of(archive.answerer.explain(question, null, following)))
        .lines()
        .toList();
  }

  @Test
  void anEnglishQuestionOverADutchArticleShowsTheTranslations() {
    assertThat(lines("who halted airstrikes?", null))
        .containsSequence(
            "The question",
            "  language: en",
            "  answer type: actor",
            "  words: halted \u00b7 airstrikes",
            "",
            "Quote 1")
        .anyMatch(
            line -> line.startsWith("  airstrikes \u2192 luchtaanvallen (translation luchtaanval;"))
        .anyMatch(
            line -> line.matches(" {4}coverage +\\d\\.\\d{3} \u00d7 \\d\\.\\d{3} = \\d\\.\\d{3}"))
        .anyMatch(line -> line.matches("  likelihood: 0\\.[5-9]\\d\\d"));
  }

  @Test
  void ofARefusedQuestionTheNearestSentenceIsShownWithWhatSpeaksAgainstIt() {
    List<String> lines = lines("How many doctors did they help in Aleppo?", null);
    assertThat(lines)
        .contains("Not chosen", "  doctors \u2192 nothing", "How sure")
        .anyMatch(line -> line.startsWith("\u2502 "))
        .anyMatch(line -> line.startsWith("Bombardementen op Aleppo gestaakt"))
        .anyMatch(line -> line.matches("  because: likelihood 0\\.[0-4]\\d\\d, bar 0\\.500"))
        .anyMatch(line -> line.matches(" {4}no_amount +.* = -\\d\\.\\d{3}"));
  }

  @Test
  void aFollowUpShowsWhatItCarriesOver() {
    String before = "Which country landed near the south pole of the Moon?";
    Following following = new Following(archive.answerer.answer(before, null).exchange(), false);
    assertThat(lines("when?", following))
        .contains("  follows up: " + before)
        .contains("  preferred article: india-lands-near-the-south-pole-of-the-moon")
        .anyMatch(line -> line.startsWith("  landed (carried over) \u2192 "))
        .anyMatch(line -> line.startsWith("    beside the last quote "));
  }

  @Test
  void ofWordsInNoArticleThereIsNoSentence() {
    assertThat(lines("qwertyuiop zxcvbnm", null)).endsWith("No other sentence");
  }
}
