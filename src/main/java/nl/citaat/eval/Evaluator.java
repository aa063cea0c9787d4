package nl.citaat.eval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.citaat.answer.Answerer;

/**
 * Asks golden questions as readers do, who don't say in which language they ask. Safe for use by
 * many threads.
 */
public final class Evaluator {

  private final Answerer answerer;

  public Evaluator(Answerer answerer) {
    this.answerer = answerer;
  }

  /**
   * Asks each question three times: for the answer, to warm the process, and for the time.
   * Questions that follow up another are left out, because the answerer knows no conversations.
   */
  public Evaluation evaluate(List<GoldenQuestion> questions) {
    List<GoldenQuestion> asked =
        questions.stream().filter(question -> question.after() == null).toList();
    List<Outcome> outcomes = new ArrayList<>();
    for (GoldenQuestion question : asked) {
      outcomes.add(Outcome.of(question, answerer.answer(question.question(), null)));
    }
    asked.forEach(question -> answerer.answer(question.question(), null));
    List<Duration> took = new ArrayList<>();
    for (GoldenQuestion question : asked) {
      took.add(answerer.answer(question.question(), null).took());
    }
    return new Evaluation(outcomes, questions.size() - asked.size(), took);
  }
}
