package nl.citaat.answer;

/** How likely it is that a sentence answers. Immutable. */
final class Confidence {

  /** From so much confidence on a sentence is shown. */
  static final double ENOUGH = 0.5;

  private static final double OFFSET = -4.0;
  private static final double SUPPORT = 7.0;
  private static final double KIND = 0.8;

  /** From 0 to 1, by a logistic function of how much of the question is met where it should be. */
  double of(Candidate candidate) {
    double x = OFFSET + SUPPORT * support(candidate) + KIND * kind(candidate);
    return 1 / (1 + Math.exp(-x));
  }

  private static double kind(Candidate candidate) {
    return candidate.feature(Feature.WHO)
        + candidate.feature(Feature.WHERE)
        + candidate.feature(Feature.WHEN)
        + candidate.feature(Feature.HOW_MUCH);
  }

  /** Share of the question's weight met in the sentence or, counting less, near it. */
  static double support(Candidate candidate) {
    return candidate.feature(Feature.COVERAGE)
        + 0.7 * (candidate.feature(Feature.AROUND_NAMES) + candidate.feature(Feature.AROUND_WORDS))
        + 0.3 * candidate.feature(Feature.TITLE);
  }
}
