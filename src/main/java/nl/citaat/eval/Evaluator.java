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

  /** A pass that is not quicker than this share of the one before was as warm as it gets. */
  private static final double WARM = 0.95;

  /** Passes for the time at most, so that a busy machine comes to an end. */
  private static final int MOST_PASSES = 8;

  private final Answerer answerer;

  public Evaluator(Answerer answerer) {
    this.answerer = answerer;
  }

  /**
   * Asks all questions for the answers, and then again until that takes no less time than before:
   * the times are those of the last pass. One that follows up another is asked as right after it,
   * in the same chat.
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
    return new Evaluation(outcomes, warm(questions, exchanges));
  }

  private List<Duration> warm(List<GoldenQuestion> questions, Map<String, Exchange> exchanges) {
    List<Duration> took = took(questions, exchanges);
    for (int pass = 1; pass < MOST_PASSES; pass++) {
      List<Duration> before = took;
      took = took(questions, exchanges);
      if (seconds(took) > WARM * seconds(before)) {
        break;
      }
    }
    return took;
  }

  private List<Duration> took(List<GoldenQuestion> questions, Map<String, Exchange> exchanges) {
    return questions.stream().map(question -> ask(question, exchanges).took()).toList();
  }

  private static double seconds(List<Duration> took) {
    return took.stream().reduce(Duration.ZERO, Duration::plus).toNanos() / 1e9;
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
