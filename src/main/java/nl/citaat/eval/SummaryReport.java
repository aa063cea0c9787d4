package nl.citaat.eval;

import java.util.Formatter;
import java.util.Locale;
import java.util.Map;

/** How methods of summarising compare, as a table for people; each line with its end. */
public final class SummaryReport {

  private SummaryReport() {}

  /**
   * A row for each method.
   *
   * @param scores by the methods' names; the first is what the others are compared with
   */
  public static String of(int articles, Map<String, SummaryScore> scores) {
    Formatter out = new Formatter(Locale.ROOT);
    out.format("%d articles%n%n", articles);
    out.format(
        "%-10s %9s %8s %8s %8s %8s %8s %8s %8s%n",
        "",
        "sentences",
        "R-1 F1",
        "R-2 F1",
        "R-2 rec",
        "R-2 prec",
        "R-L F1",
        "R-L rec",
        "R-2/lead");
    double lead = scores.values().iterator().next().two().f1();
    scores.forEach(
        (name, score) ->
            out.format(
                "%-10s %9.2f %8.4f %8.4f %8.4f %8.4f %8.4f %8.4f %8.3f%n",
                name,
                score.sentences(),
                score.one().f1(),
                score.two().f1(),
                score.two().recall(),
                score.two().precision(),
                score.longest().f1(),
                score.longest().recall(),
                score.two().f1() / lead));
    return out.toString();
  }
}
