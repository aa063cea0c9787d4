package nl.citaat.eval;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.answer.Answerer;
import nl.citaat.answer.Feature;
import nl.citaat.answer.FeatureRow;
import nl.citaat.eval.TrainingQuestion.Wording;
import nl.citaat.text.Language;

/** What weights are learned from: questions asked of archives. Not safe for many threads. */
public final class TrainingSet {

  private final List<TrainingQuestion> questions;
  private final List<TrainingCase> cases = new ArrayList<>();

  public TrainingSet(List<TrainingQuestion> questions) {
    this.questions = List.copyOf(questions);
  }

  /**
   * Asks all questions in each language, and keeps what ranking sees.
   *
   * @param answerer of an archive with the articles in one language
   */
  public void ask(Answerer answerer, Language articles) {
    for (Language language : Language.values()) {
      Direction direction = new Direction(language, articles);
      for (TrainingQuestion question : questions) {
        List<FeatureRow> rows = answerer.considered(question.in(language).question(), language);
        cases.add(
            new TrainingCase(direction, question.article(), judged(rows, question.in(articles))));
      }
    }
  }

  private static RankedList judged(List<FeatureRow> rows, Wording expected) {
    double[][] values = new double[rows.size()][Feature.values().length];
    boolean[] right = new boolean[rows.size()];
    for (int i = 0; i < right.length; i++) {
      FeatureRow row = rows.get(i);
      for (Feature feature : Feature.values()) {
        values[i][feature.index()] = row.values().get(feature);
      }
      right[i] = expected.accepts(row.sentence().text());
    }
    return new RankedList(values, right);
  }

  List<TrainingCase> cases() {
    return List.copyOf(cases);
  }
}
