package nl.citaat.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListwiseTrainerTest {

  /** The right one of two sentences has more of the first feature, less of the second. */
  private static List<RankedList> separable() {
    Random random = new Random(7);
    List<RankedList> lists = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      double low = random.nextDouble() / 2;
      double high = 0.5 + random.nextDouble() / 2;
      double[] right = {high, low, random.nextDouble()};
      double[] wrong = {low, high, random.nextDouble()};
      lists.add(
          i % 2 == 0
              ? list(new boolean[] {true, false}, right, wrong)
              : list(new boolean[] {false, true}, wrong, right));
    }
    return lists;
  }

  private static RankedList list(boolean[] right, double[]... rows) {
    return new RankedList(rows, right);
  }

  private static double[] train(List<RankedList> lists) {
    return new ListwiseTrainer(3).train(lists);
  }

  @Test
  void whatTellsRightFromWrongIsLearned() {
    double[] weights = train(separable());
    assertThat(weights[0]).isPositive();
    assertThat(weights[1]).isNegative();
    assertThat(Math.abs(weights[2])).isLessThan(weights[0] / 4);
    assertThat(separable()).allMatch(list -> list.rightFirst(weights));
  }

  @Test
  void theSameListsGiveTheSameWeightsToTheLastBit() {
    assertThat(train(separable())).isEqualTo(train(separable()));
  }

  @Test
  void theOrderOfTheListsDoesNotMatter() {
    List<RankedList> reversed = new ArrayList<>(separable());
    Collections.reverse(reversed);
    assertThat(train(reversed)).containsExactly(train(separable()), within(1e-5));
  }

  /** At the optimum of one list, 1 / (1 + exp(w)) = 2 · 0.002 · w. */
  @Test
  void theFormulaIsTheDocumentedOne() {
    RankedList one =
        list(new boolean[] {true, false}, new double[] {1, 0, 0}, new double[] {0, 0, 0});
    double weight = train(List.of(one))[0];
    assertThat(weight).isGreaterThan(1);
    assertThat(1 / (1 + Math.exp(weight))).isCloseTo(0.004 * weight, within(1e-6));
  }

  @Test
  void anyOfSeveralRightSentencesMayBeFirst() {
    RankedList two =
        list(
            new boolean[] {true, true, false},
            new double[] {1, 0, 0},
            new double[] {0, 0, 1},
            new double[] {0, 1, 0});
    double[] weights = train(List.of(two));
    assertThat(weights[1]).isNegative();
    assertThat(two.rightFirst(weights)).isTrue();
  }

  @Test
  void aListWithoutARightSentenceTeachesNothing() {
    List<RankedList> more = new ArrayList<>(separable());
    more.add(list(new boolean[] {false, false}, new double[] {0, 1, 0}, new double[] {1, 0, 0}));
    more.add(list(new boolean[0]));
    assertThat(train(more)).isEqualTo(train(separable()));
    assertThat(train(List.of())).containsOnly(0);
  }
}
