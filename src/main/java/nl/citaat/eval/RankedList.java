package nl.citaat.eval;

import java.util.Arrays;
import nl.citaat.answer.Feature;

/** The sentences considered for a question, as numbers, and which of them are right. */
final class RankedList {

  private final double[][] rows;
  private final boolean[] right;

  /**
   * @param rows for each sentence a number for each feature
   * @param right for each sentence whether it rightly answers
   */
  RankedList(double[][] rows, boolean[] right) {
    this.rows = rows;
    this.right = right;
  }

  int size() {
    return rows.length;
  }

  boolean isRight(int sentence) {
    return right[sentence];
  }

  boolean hasRight() {
    for (boolean one : right) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  /** The number of a sentence for a feature. */
  double value(int sentence, int feature) {
    return rows[sentence][feature];
  }

  double score(int sentence, double[] weights) {
    double score = 0;
    for (int f = 0; f < weights.length; f++) {
      score += weights[f] * rows[sentence][f];
    }
    return score;
  }

  /** Whether a right sentence has the highest score; the first of equals counts. */
  boolean rightFirst(double[] weights) {
    int best = -1;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < rows.length; i++) {
      double score = score(i, weights);
      if (score > highest) {
        highest = score;
        best = i;
      }
    }
    return best >= 0 && right[best];
  }

  /** The same as if the features of a group saw nothing; their weights stay 0 then. */
  RankedList without(Feature.Group group) {
    double[][] blind = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    for (Feature feature : Feature.values()) {
      if (feature.group() == group) {
        for (double[] row : blind) {
          row[feature.index()] = 0;
        }
      }
    }
    return new RankedList(blind, right);
  }
}
