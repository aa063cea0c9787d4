package nl.citaat.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.citaat.answer.Feature;
import nl.citaat.answer.RankingWeights;

/**
 * What training gave.
 *
 * @param weights learned from all questions
 * @param results of each question in each direction
 * @param telling for how many of them a right sentence was among those considered
 */
public record Training(RankingWeights weights, List<Result> results, int telling) {

  /**
   * Whether a right sentence came first for a question in a direction.
   *
   * @param before by the bundled weights
   * @param validated by weights learned from other articles: see {@link CrossValidation}
   * @param fitted by weights learned from all questions, this one too
   */
  public record Result(Direction direction, boolean before, boolean validated, boolean fitted) {}

  public Training {
    results = List.copyOf(results);
  }

  /** Learns weights, and measures them. The same set gives the same. */
  public static Training on(TrainingSet set) {
    List<TrainingCase> cases = set.cases();
    List<RankedList> lists = cases.stream().map(TrainingCase::list).toList();
    double[] learned = new ListwiseTrainer(Feature.values().length).train(lists);
    RankingWeights weights = RankingWeights.of(feature -> learned[feature.index()]);
    return new Training(
        weights,
        results(cases, weights),
        (int) lists.stream().filter(RankedList::hasRight).count());
  }

  private static List<Result> results(List<TrainingCase> cases, RankingWeights learned) {
    double[] before = numbers(RankingWeights.bundled());
    double[] fitted = numbers(learned);
    List<Boolean> validated = CrossValidation.rightFirst(cases);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      RankedList list = cases.get(i).list();
      results.add(
          new Result(
              cases.get(i).direction(),
              list.rightFirst(before),
              validated.get(i),
              list.rightFirst(fitted)));
    }
    return results;
  }

  private static double[] numbers(RankingWeights weights) {
    return Arrays.stream(Feature.values()).mapToDouble(weights::get).toArray();
  }

  /** P@1 by cross-validation when the features of a group are left out, for each group. */
  public static Map<Feature.Group, Share> ablation(TrainingSet set) {
    Map<Feature.Group, Share> shares = new EnumMap<>(Feature.Group.class);
    for (Feature.Group group : Feature.Group.values()) {
      List<TrainingCase> cases = set.cases().stream().map(one -> one.without(group)).toList();
      shares.put(group, Share.of(CrossValidation.rightFirst(cases), right -> right));
    }
    return shares;
  }
}
