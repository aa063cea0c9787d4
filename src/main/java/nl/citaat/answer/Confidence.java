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

  private static final double OFFSET = -2.42;
  private static final double ARTICLE = 4.96;
  private static final double SUPPORT = 1.21;
  private static final double NO_AMOUNT = -4.05;
  private static final double NO_PERSON = -3.1;

  private static final double AROUND = 0.7;
  private static final double TITLE = 0.3;

  /** Kinds of answers that can be told for sure to be missing. */
  private static final Set<AnswerType> AMOUNTS =
      Set.of(
          AnswerType.DATE,
          AnswerType.DURATION,
          AnswerType.NUMBER,
          AnswerType.MONEY,
          AnswerType.PERCENTAGE);

  /**
   * How likely it is that the archive answers, 0 to 1: the more of the question its best sentence
   * and the article around it meet, and the less so when that sentence lacks what is asked for.
   */
  double answered(Question question, Candidate best) {
    double x = OFFSET + ARTICLE * best.feature(Feature.ARTICLE) + SUPPORT * support(best);
    double lack = Math.max(0, 1 - kind(best));
    if (AMOUNTS.contains(question.type())) {
      x += NO_AMOUNT * lack;
    } else if (question.type() == AnswerType.PERSON) {
      x += NO_PERSON * lack;
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

  private static double support(Candidate candidate) {
    return candidate.feature(Feature.COVERAGE)
        + AROUND
            * (candidate.feature(Feature.AROUND_NAMES) + candidate.feature(Feature.AROUND_WORDS))
        + TITLE * candidate.feature(Feature.TITLE);
  }
}
