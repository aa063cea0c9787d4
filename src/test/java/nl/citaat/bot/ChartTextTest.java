package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.citaat.bot.Chart.Bar;
import org.junit.jupiter.api.Test;

class ChartTextTest {

  private static String lines(Bar... bars) {
    return ChartText.of(new Chart("Aleppo", "Day", "Sentences", List.of(bars)));
  }

  @Test
  void barsStandBelowEachOtherAndEmptyOnesAreLeftOut() {
    assertThat(lines(new Bar("9 Oct", 1), new Bar("10 Oct", 0), new Bar("11 Oct", 3)))
        .isEqualTo(
            """
            Aleppo \u00b7 Sentences
             9 Oct \u2588 1
            11 Oct \u2588\u2588\u2588 3""");
  }

  @Test
  void highBarsAreScaledAndLowOnesStaySeen() {
    String[] lines = lines(new Bar("a", 400), new Bar("b", 200), new Bar("c", 1)).split("\n", -1);
    assertThat(lines[1]).isEqualTo("a " + "\u2588".repeat(40) + " 400");
    assertThat(lines[2]).isEqualTo("b " + "\u2588".repeat(20) + " 200");
    assertThat(lines[3]).isEqualTo("c \u2588 1");
  }
}
