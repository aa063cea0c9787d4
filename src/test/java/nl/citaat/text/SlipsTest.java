package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

  @ParameterizedTest
  @CsvSource({
    "airstirkes, airstrikes",
    "iarstrikes, airstrikes",
    "airstrike, airstrikes",
    "irstrikes, airstrikes",
    "airstrikess, airstrikes",
    "xairstrikes, airstrikes",
    "airstrukes, airstrikes",
    "sirstrikes, airstrikes",
    "airstrikez, airstrikes"
  })
  void aSlipIsUndone(String typed, String meant) {
    assertThat(Slips.of(typed)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"airstirkse, airstrikes", "arstrkes, airstrikes", "merkel, merkel"})
  void twoSlipsOrNoneAreNotOne(String typed, String meant) {
    assertThat(Slips.of(typed)).doesNotContain(meant);
  }

  @Test
  void swappedNeighboursComeFirst() {
    assertThat(Slips.of("abc")).startsWith("bac", "acb").endsWith("bc", "ac", "ab");
  }

  @Test
  void ofNothingOnlyLettersCanBeMade() {
    assertThat(Slips.of("")).hasSize(26);
  }
}
