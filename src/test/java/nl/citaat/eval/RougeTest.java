package nl.citaat.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The examples that are worked out in Lin, "ROUGE: A Package for Automatic Evaluation of
 * Summaries", in Text Summarization Branches Out (ACL 2004), sections 3.1 and 3.2, with their
 * numbers there.
 */
class RougeTest {

  private static final List<String> REFERENCE = List.of("police killed the gunman");
  private static final List<String> KILL = List.of("police kill the gunman");
  private static final List<String> SWAPPED = List.of("the gunman kill police");
  private static final List<String> KILLED = List.of("the gunman police killed");

  @Test
  void theLongestCommonSubsequenceTellsWhoKilledWhom() {
    assertThat(Rouge.l(KILL, REFERENCE).f1()).isEqualTo(3 / 4.0);
    assertThat(Rouge.l(SWAPPED, REFERENCE).f1()).isEqualTo(2 / 4.0);
  }

  @Test
  void commonBigramsDoNot() {
    assertThat(Rouge.n(2, KILL, REFERENCE)).isEqualTo(Rouge.n(2, SWAPPED, REFERENCE));
    assertThat(Rouge.n(2, KILL, REFERENCE).f1()).isEqualTo(1 / 3.0);
  }

  @Test
  void onlyOneOfSeveralCommonSubsequencesCounts() {
    assertThat(Rouge.l(KILLED, REFERENCE)).isEqualTo(Rouge.l(SWAPPED, REFERENCE));
    assertThat(Rouge.n(2, KILLED, REFERENCE).f1())
        .isGreaterThan(Rouge.n(2, SWAPPED, REFERENCE).f1());
  }

  @Test
  void ofSeveralSentencesTheUnionOfTheSubsequencesCounts() {
    Rouge rouge = Rouge.l(List.of("w1 w2 w6 w7 w8", "w1 w3 w8 w9 w5"), List.of("w1 w2 w3 w4 w5"));
    assertThat(rouge.recall()).isEqualTo(4 / 5.0);
    assertThat(rouge.precision()).isEqualTo(4 / 10.0);
    assertThat(rouge.f1()).isCloseTo(8 / 15.0, within(1e-12));
  }

  @Test
  void aWordCountsNoMoreOftenThanBothHaveIt() {
    Rouge unigrams = Rouge.n(1, List.of("the the the gunman"), REFERENCE);
    assertThat(unigrams).isEqualTo(new Rouge(2 / 4.0, 2 / 4.0));
    assertThat(Rouge.l(List.of("the"), List.of("the gunman", "the police")))
        .isEqualTo(new Rouge(1 / 4.0, 1.0));
  }

  @Test
  void caseAndPunctuationDoNotCountAndNothingGivesNothing() {
    assertThat(Rouge.n(2, List.of("Police KILLED the (gunman)!"), REFERENCE).f1()).isEqualTo(1);
    assertThat(Rouge.n(1, List.of(), REFERENCE)).isEqualTo(new Rouge(0, 0));
    assertThat(Rouge.l(List.of(), REFERENCE).f1()).isZero();
    assertThat(Rouge.n(2, List.of("police"), List.of("police")).f1()).isZero();
  }
}
