package nl.citaat.eval;

import java.util.Formatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.citaat.answer.Feature;
import nl.citaat.answer.RankingWeights;
import nl.citaat.eval.Training.Result;

/** What training gave, as tables for people; each line with its end. */
public final class TrainingReport {

  private final Formatter out = new Formatter(Locale.ROOT);

  private TrainingReport() {}

  /** How often a right sentence came first in each direction, and the weights. */
  public static String of(Training training) {
    TrainingReport report = new TrainingReport();
    report.measures(training);
    report.weights(training.weights());
    return report.out.toString();
  }

  private void measures(Training training) {
    List<Result> results = training.results();
    out.format(
        "%d questions, each direction counted; of %d a right sentence is considered%n%nP@1:%n",
        results.size(), training.telling());
    out.format("%-9s %5s %8s %10s %8s%n", "", "n", "before", "validated", "fitted");
    Set<Direction> directions = new LinkedHashSet<>();
    results.forEach(result -> directions.add(result.direction()));
    for (Direction direction : directions) {
      row(
          direction.toString(),
          results.stream().filter(result -> result.direction().equals(direction)).toList());
    }
    row("all", results);
  }

  private void row(String name, List<Result> results) {
    out.format(
        "%-9s %5d %8.3f %10.3f %8.3f%n",
        name,
        results.size(),
        share(results, Result::before),
        share(results, Result::validated),
        share(results, Result::fitted));
  }

  private static double share(List<Result> results, Predicate<Result> counts) {
    return value(Share.of(results, counts));
  }

  private static double value(Share share) {
    return share.value().orElse(0);
  }

  private void weights(RankingWeights learned) {
    RankingWeights before = RankingWeights.bundled();
    out.format("%n%-14s %-10s %8s %8s%n", "feature", "group", "before", "learned");
    for (Feature feature : Feature.values()) {
      out.format(
          "%-14s %-10s %8.3f %8.3f%n",
          feature, feature.group(), before.get(feature), learned.get(feature));
    }
  }

  /** What each group of features is worth, beside all of them. */
  public static String ofAblation(Training training, Map<Feature.Group, Share> without) {
    TrainingReport report = new TrainingReport();
    double all = share(training.results(), Result::validated);
    report.out.format("%nP@1, cross-validated, without a group of features:%n");
    report.out.format("%-12s %8.3f%n", "(none)", all);
    without.forEach(
        (group, share) ->
            report.out.format("%-12s %8.3f  %+.3f%n", group, value(share), value(share) - all));
    return report.out.toString();
  }
}
