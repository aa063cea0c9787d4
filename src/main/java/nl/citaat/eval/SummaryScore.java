package nl.citaat.eval;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;

/**
 * How near the summaries of a method come to those of people: means over all articles.
 *
 * @param one ROUGE-1
 * @param two ROUGE-2
 * @param longest ROUGE-L of summaries
 * @param sentences in a summary
 */
public record SummaryScore(Mean one, Mean two, Mean longest, double sentences) {

  /** Means of what {@link Rouge} gives; the mean of F1 is not the F1 of the means. */
  public record Mean(double f1, double recall, double precision) {

    private static Mean of(List<Rouge> all) {
      return new Mean(mean(all, Rouge::f1), mean(all, Rouge::recall), mean(all, Rouge::precision));
    }
  }

  /**
   * Measures a method.
   *
   * @param references at least one
   */
  public static SummaryScore of(
      List<ReferenceSummary> references, Function<Revision, List<Quote>> method) {
    List<Pair> pairs =
        references.stream()
            .map(
                reference ->
                    new Pair(
                        method.apply(reference.article()).stream().map(Quote::text).toList(),
                        reference.sentences()))
            .toList();
    return new SummaryScore(
        Mean.of(pairs.stream().map(pair -> Rouge.n(1, pair.have, pair.wanted)).toList()),
        Mean.of(pairs.stream().map(pair -> Rouge.n(2, pair.have, pair.wanted)).toList()),
        Mean.of(pairs.stream().map(pair -> Rouge.l(pair.have, pair.wanted)).toList()),
        mean(pairs, pair -> pair.have.size()));
  }

  private record Pair(List<String> have, List<String> wanted) {}

  private static <T> double mean(List<T> all, ToDoubleFunction<T> value) {
    return all.stream().mapToDouble(value).average().orElse(0);
  }
}
