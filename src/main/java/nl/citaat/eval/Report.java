package nl.citaat.eval;

import java.time.Duration;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** An evaluation as tables, for people. */
public final class Report {

  private static final String ROW = "%-7s %5s %7s %7s %7s %7s %8s %10s%n";
  private static final String BIN = "%-7s %5s %11s %7s%n";
  private static final List<Integer> PERCENTILES = List.of(50, 90, 99);

  private final Formatter out = new Formatter(Locale.ROOT);

  private Report() {}

  /**
   * The tables, each line with its end.
   *
   * @param misses how many of the misses to show at most
   */
  public static String of(Evaluation evaluation, int misses) {
    Report report = new Report();
    report.measures(evaluation);
    report.reliability(evaluation);
    report.latency(evaluation);
    report.misses(evaluation.misses(), misses);
    return report.out.toString();
  }

  private void measures(Evaluation evaluation) {
    out.format("%d questions asked%n%n", evaluation.outcomes().size());
    out.format(ROW, "", "n", "P@1", "hit@3", "MRR", "span", "refused", "abstained");
    row("all", evaluation.measures());
    evaluation
        .measuresBy(GoldenQuestion::language)
        .forEach((language, measures) -> row(language.code(), measures));
    evaluation
        .measuresBy(GoldenQuestion::style)
        .forEach((style, measures) -> row(style.name().toLowerCase(Locale.ROOT), measures));
    row("follow", evaluation.followUps());
  }

  private void row(String name, Measures measures) {
    out.format(
        ROW,
        name,
        measures.n(),
        number(measures.first().value()),
        number(measures.amongThree().value()),
        number(measures.reciprocal()),
        number(measures.span().value()),
        number(measures.refused().value()),
        number(measures.abstained().value()));
  }

  private static String number(OptionalDouble value) {
    return value.isEmpty() ? "–" : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
  }

  private void reliability(Evaluation evaluation) {
    out.format("%nConfidence of the answers given, and how many of them are right:%n%n");
    out.format(BIN, "", "n", "confidence", "right");
    for (ConfidenceBin bin : evaluation.reliability()) {
      out.format(
          BIN,
          String.format(Locale.ROOT, "%.1f–%.1f", bin.number() / 10.0, (bin.number() + 1) / 10.0),
          bin.right().whole(),
          number(bin.confidence()),
          number(bin.right().value()));
    }
  }

  private void latency(Evaluation evaluation) {
    String times =
        PERCENTILES.stream()
            .flatMap(
                percent ->
                    evaluation.percentile(percent).stream()
                        .map(took -> percent + " %: " + milliseconds(took)))
            .collect(Collectors.joining(", "));
    out.format("%nLatency when warm, in ms: %s%n", times.isEmpty() ? "–" : times);
  }

  private static String milliseconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f", took.toNanos() / 1e6);
  }

  private void misses(List<Outcome> misses, int most) {
    int shown = Math.min(misses.size(), most);
    out.format(
        "%n%d misses%s%n", misses.size(), shown < misses.size() ? ", the first " + shown : "");
    for (Outcome miss : misses.subList(0, shown)) {
      GoldenQuestion asked = miss.asked();
      out.format("%n%s: %s%n", asked.id(), asked.question());
      out.format("  got:      %s%n", miss.answered() ? miss.quotes().getFirst() : "no answer");
      out.format(
          "  expected: %s%n",
          asked.answerable() ? String.join(" | ", asked.quotes()) : "no answer");
    }
  }
}
