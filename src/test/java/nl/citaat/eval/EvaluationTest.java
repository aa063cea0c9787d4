package nl.citaat.eval;

import static nl.citaat.eval.Outcomes.RIGHT;
import static nl.citaat.eval.Outcomes.WRONG;
import static nl.citaat.eval.Outcomes.answerable;
import static nl.citaat.eval.Outcomes.followUp;
import static nl.citaat.eval.Outcomes.unanswerable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.citaat.eval.GoldenQuestion.Style;
import nl.citaat.text.Language;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final Outcome MISSED = answerable(0.62, null, WRONG, RIGHT);
  private static final Outcome REFUSED = answerable(0.65, null);
  private static final Outcome MADE_UP = unanswerable(0.99, WRONG);

  private static final Outcome FOLLOWED = followUp(0.1, WRONG);

  private static final Evaluation EVALUATION =
      new Evaluation(
          List.of(
              answerable(0.68, "Anna", RIGHT),
              MISSED,
              REFUSED,
              answerable(1, "Anna", RIGHT),
              MADE_UP,
              unanswerable(0.3),
              FOLLOWED),
          IntStream.rangeClosed(1, 100).mapToObj(i -> Duration.ofMillis(101 - i)).toList());

  @Test
  void kindsOfQuestionsAreMeasuredApart() {
    assertThat(EVALUATION.measuresBy(GoldenQuestion::language))
        .containsOnlyKeys(Language.EN, Language.NL)
        .hasEntrySatisfying(
            Language.NL, measures -> assertThat(measures.first()).isEqualTo(new Share(2, 5)))
        .hasEntrySatisfying(
            Language.EN, measures -> assertThat(measures.abstained()).isEqualTo(new Share(1, 2)));
    assertThat(EVALUATION.measuresBy(GoldenQuestion::style))
        .containsOnlyKeys(Style.NEAR, Style.SHORT);
  }

  @Test
  void confidenceIsComparedWithWhatIsRightAmongTheAnswersGiven() {
    List<ConfidenceBin> bins = EVALUATION.reliability();
    assertThat(bins).hasSize(10);
    assertThat(bins.get(6).right()).isEqualTo(new Share(1, 2));
    assertThat(bins.get(6).confidence()).hasValueCloseTo(0.65, within(1e-9));
    assertThat(bins.get(9).right()).isEqualTo(new Share(1, 2));
    assertThat(bins.get(3).right()).isEqualTo(new Share(0, 0));
    assertThat(bins.get(3).confidence()).isEmpty();
  }

  @Test
  void aMissIsWhatIsNotFirstRefusedOrMadeUp() {
    assertThat(EVALUATION.misses()).containsExactly(MISSED, REFUSED, MADE_UP, FOLLOWED);
  }

  @Test
  void percentilesAreTheNearestRank() {
    assertThat(EVALUATION.percentile(50)).contains(Duration.ofMillis(50));
    assertThat(EVALUATION.percentile(99)).contains(Duration.ofMillis(99));
    Evaluation few = new Evaluation(List.of(), List.of(Duration.ofMillis(7)));
    assertThat(few.percentile(1)).contains(Duration.ofMillis(7));
    assertThat(few.percentile(100)).contains(Duration.ofMillis(7));
    assertThat(new Evaluation(List.of(), List.of()).percentile(50)).isEmpty();
  }

  @Test
  void theReportTellsFollowUpsApartAndShowsOnlySoManyMisses() {
    assertThat(Report.of(EVALUATION, 1).lines())
        .contains(
            "7 questions asked",
            "all         7   0.400   0.600   0.500   1.000    0.200      0.500",
            "en          2       –       –       –       –        –      0.500",
            "0.6–0.7     2       0.650   0.500",
            "Latency when warm, in ms: 50 %: 50.0, 90 %: 90.0, 99 %: 99.0",
            "follow      1   0.000   0.000   0.000       –    0.000          –",
            "4 misses, the first 1",
            "  got:      " + WRONG,
            "  expected: Anna won de rit")
        .doesNotContain("  got:      no answer");
  }

  @Test
  void aReportOfNothingAskedIsWhole() {
    assertThat(Report.of(new Evaluation(List.of(), List.of()), 10))
        .contains("0 questions asked", "Latency when warm, in ms: –", "0 misses");
  }
}
