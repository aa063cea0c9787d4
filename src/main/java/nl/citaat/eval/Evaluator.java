package nl.citaat.eval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.citaat.answer.Answer;
import nl.citaat.answer.Answerer;
import nl.citaat.answer.Following;
import nl.citaat.store.Exchange;

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
   * Asks each question three times: for the answer, to warm the process, and for the time. One that
   * follows up another is asked as right after it, in the same chat.
   *
   * @throws IllegalArgumentException if a question follows up one that does not stand before it
   */
  public Evaluation evaluate(List<GoldenQuestion> questions) {
    Map<String, Exchange> exchanges = new HashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (GoldenQuestion question : questions) {
      Answer answer = ask(question, exchanges);
      exchanges.put(question.id(), answer.exchange());
      outcomes.add(Outcome.of(question, answer));
    }
    questions.forEach(question -> ask(question, exchanges));
    List<Duration> took = new ArrayList<>();
    for (GoldenQuestion question : questions) {
      took.add(ask(question, exchanges).took());
    }
    return new Evaluation(outcomes, took);
  }

  private Answer ask(GoldenQuestion question, Map<String, Exchange> exchanges) {
    String after = question.after();
    if (after == null) {
      return answerer.answer(question.question(), null);
    }
    Exchange before = exchanges.get(after);
    if (before == null) {
      throw new IllegalArgumentException(
          question.id() + " follows up what was not asked: " + after);
    }
    return answerer.answer(question.question(), null, new Following(before, false));
  }
}
