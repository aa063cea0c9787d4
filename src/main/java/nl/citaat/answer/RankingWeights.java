package nl.citaat.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The weights of the features. As a table, such as the bundled {@code ranking.tsv}, they are a row
 * for each: its name, a tab, the weight. Immutable.
 */
public final class RankingWeights {

  /** Weights are kept in thousandths. */
  private static final double PARTS = 1000;

  private final FeatureValues weights;

  RankingWeights(FeatureValues weights) {
    this.weights = weights;
  }

  /** Those by which this program ranks. */
  public static RankingWeights bundled() {
    return WeightTable.read("ranking.tsv", BundledTable.text("ranking.tsv"));
  }

  /** The given weights, rounded as in a table. */
  public static RankingWeights of(ToDoubleFunction<Feature> weights) {
    FeatureValues rounded = new FeatureValues();
    for (Feature feature : Feature.values()) {
      rounded.set(feature, Math.round(weights.applyAsDouble(feature) * PARTS) / PARTS);
    }
    return new RankingWeights(rounded);
  }

  /**
   * The weights of a table.
   *
   * @throws WrongWeightsException if it is no such table, or lacks a feature
   * @throws IOException if it can't be read
   */
  public static RankingWeights read(Path file) throws IOException {
    return WeightTable.read(file.toString(), Files.readString(file));
  }

  public double get(Feature feature) {
    return weights.get(feature);
  }

  /** The weights as a table, each row with a line feed at its end. */
  public String table() {
    StringBuilder table = new StringBuilder();
    for (Feature feature : Feature.values()) {
      table.append(String.format(Locale.ROOT, "%s\t%.3f\n", feature, get(feature)));
    }
    return table.toString();
  }

  /** What makes up the score, largest first; what is zero is left out. */
  List<Weighed> weighed(FeatureValues features) {
    return Arrays.stream(Feature.values())
        .map(feature -> new Weighed(feature, features.get(feature), weights.get(feature)))
        .filter(weighed -> weighed.contribution() != 0)
        .sorted(Comparator.comparingDouble(Weighed::contribution).reversed())
        .toList();
  }

  double score(FeatureValues features) {
    return weights.dot(features);
  }
}
