package nl.citaat.eval;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What asking golden questions gave.
 *
 * @param outcomes in the order asked
 * @param took what each answer took when asked again, ascending
 */
public record Evaluation(List<Outcome> outcomes, List<Duration> took) {

  public Evaluation {
    outcomes = List.copyOf(outcomes);
    took = took.stream().sorted().toList();
  }

  /** The measures of all outcomes. */
  public Measures measures() {
    return Measures.of(outcomes);
  }

  /** The measures of the questions that follow up another. */
  public Measures followUps() {
    return Measures.of(
        outcomes.stream().filter(outcome -> outcome.asked().after() != null).toList());
  }

  /** The measures of each kind of question, in the kinds' order. */
  public <K extends Comparable<K>> Map<K, Measures> measuresBy(Function<GoldenQuestion, K> kind) {
    Map<K, List<Outcome>> kinds =
        outcomes.stream()
            .collect(
                Collectors.groupingBy(
                    outcome -> kind.apply(outcome.asked()), TreeMap::new, Collectors.toList()));
    Map<K, Measures> measures = new TreeMap<>();
    kinds.forEach((key, held) -> measures.put(key, Measures.of(held)));
    return measures;
  }

  /** How far the confidence can be relied on: ten bins, of the lowest confidence first. */
  public List<ConfidenceBin> reliability() {
    return ConfidenceBin.of(outcomes);
  }

  /** The outcomes that are not as they should be, in the order asked. */
  public List<Outcome> misses() {
    return outcomes.stream().filter(Outcome::missed).toList();
  }

  /**
   * The time within which so many percent of the answers came: the nearest rank.
   *
   * @param percent 1 to 100
   * @return empty when nothing was asked
   */
  public Optional<Duration> percentile(int percent) {
    if (took.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(took.get(Math.ceilDiv(percent * took.size(), 100) - 1));
  }
}
