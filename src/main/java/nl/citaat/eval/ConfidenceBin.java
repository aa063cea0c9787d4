package nl.citaat.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The answers given with about the same confidence. It is reliable when their mean confidence is
 * the share of them that is right.
 *
 * @param number from 0: the bin holds confidences from {@code number / 10} on, below {@code (number
 *     + 1) / 10}; the last one also 1
 * @param confidence the mean; empty when there is no such answer
 * @param right those whose first quote is right
 */
public record ConfidenceBin(int number, OptionalDouble confidence, Share right) {

  /** How many bins there are. */
  static final int BINS = 10;

  /** All ten bins. Where nothing is quoted, nothing is right or wrong: that is left out. */
  static List<ConfidenceBin> of(List<Outcome> outcomes) {
    List<ConfidenceBin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int number = i;
      List<Outcome> held =
          outcomes.stream().filter(o -> o.answered() && number(o.confidence()) == number).toList();
      OptionalDouble mean = held.stream().mapToDouble(Outcome::confidence).average();
      bins.add(new ConfidenceBin(number, mean, Share.of(held, Outcome::right)));
    }
    return bins;
  }

  private static int number(double confidence) {
    return Math.min((int) (confidence * BINS), BINS - 1);
  }
}
