package nl.citaat.answer;

import java.util.List;
import java.util.Set;

/**
 * How likely it is that the archive answers a question, and that a sentence is the one that does.
 * The constants were fitted to answered and unanswered questions. Immutable.
 */
final class Confidence {

  /** From so much on, a question is taken to be answered. */
  static final double ENOUGH = 0.5;

  private static final double OFFSET = -0.8;
  private static final double ARTICLE = 4.05;
  private static final double ABSENT_NAMES = -3.15;
  private static final double NO_AMOUNT = -3.7;
  private static final double NO_PERSON = -2.8;

  /** Kinds of answers that can be told for sure to be missing. */
  private static final Set<AnswerType> AMOUNTS =
      Set.of(
          AnswerType.DATE,
          AnswerType.DURATION,
          AnswerType.NUMBER,
          AnswerType.MONEY,
          AnswerType.PERCENTAGE);

  /**
   * How likely it is that the archive answers, 0 to 1: the more of the question the article of its
   * best sentence meets, its names above all, and the less so when that sentence lacks what is
   * asked for.
   */
  double answered(Question question, Candidate best) {
    double x =
        OFFSET
            + ARTICLE * best.feature(Feature.ARTICLE)
            + ABSENT_NAMES * best.feature(Feature.ABSENT_NAMES);
    double lack = Math.max(0, 1 - kind(best));
    if (AMOUNTS.contains(question.type())) {
      x += NO_AMOUNT * lack;
    } else if (question.type() == AnswerType.PERSON) {
      // Which soldiers: the sentence may speak of the soldiers without naming any.
      x += NO_PERSON * Math.max(0, lack - best.feature(Feature.FOCUS));
    }
    return 1 / (1 + Math.exp(-x));
  }

  /**
   * How the likelihood is shared among the ranked sentences: the softmax of their scores, as the
   * weights of the ranking were learned for.
   *
   * @return a share for each candidate, together 1
   */
  double[] shares(List<Candidate> ranked) {
    double[] shares = new double[ranked.size()];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(ranked.get(i).score() - ranked.getFirst().score());
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private static double kind(Candidate candidate) {
    return candidate.feature(Feature.WHO)
        + candidate.feature(Feature.WHERE)
        + candidate.feature(Feature.WHEN)
        + candidate.feature(Feature.HOW_MUCH);
  }
}
