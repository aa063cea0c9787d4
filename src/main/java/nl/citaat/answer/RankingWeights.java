package nl.citaat.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The weights of the features, from the bundled table {@code ranking.tsv}. Immutable. */
final class RankingWeights {

  private final FeatureValues weights;

  RankingWeights(FeatureValues weights) {
    this.weights = weights;
  }

  static RankingWeights bundled() {
    FeatureValues weights = new FeatureValues();
    try (InputStream in = RankingWeights.class.getResourceAsStream("ranking.tsv")) {
      if (in == null) {
        throw new IllegalStateException("Missing in this build: ranking.tsv");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      for (String line : lines) {
        List<String> row = List.of(line.split("\t", -1));
        weights.set(Feature.valueOf(row.get(0)), Double.parseDouble(row.get(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RankingWeights(weights);
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
