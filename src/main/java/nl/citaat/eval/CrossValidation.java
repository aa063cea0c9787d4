package nl.citaat.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.citaat.answer.Feature;

/**
 * Measures how well weights do on articles that they were not learned from. The articles, in the
 * order of their names, are dealt out to six folds, one to each in turn; the questions about the
 * articles of a fold, in all directions, are ranked by weights learned from the other five.
 */
final class CrossValidation {

  private static final int FOLDS = 6;

  private final List<TrainingCase> cases;
  private final List<String> articles;

  private CrossValidation(List<TrainingCase> cases) {
    this.cases = cases;
    articles = List.copyOf(new TreeSet<>(cases.stream().map(TrainingCase::article).toList()));
  }

  /** Whether a right sentence comes first, for each case in their order. */
  static List<Boolean> rightFirst(List<TrainingCase> cases) {
    return new CrossValidation(cases).rightFirst();
  }

  private List<Boolean> rightFirst() {
    List<double[]> weights = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<RankedList> others =
          cases.stream().filter(one -> fold(one) != held).map(TrainingCase::list).toList();
      weights.add(new ListwiseTrainer(Feature.values().length).train(others));
    }
    return cases.stream().map(one -> one.list().rightFirst(weights.get(fold(one)))).toList();
  }

  private int fold(TrainingCase one) {
    return articles.indexOf(one.article()) % FOLDS;
  }
}
