package nl.citaat.answer;

import java.util.List;
import nl.citaat.article.Revision;

/**
 * What was found for a question.
 *
 * @param ranked the sentences, best first; may be empty
 * @param told those of them that may be quoted, none saying the same as another, best first; empty
 *     only if there are none at all
 * @param likelihood that the archive answers, 0 to 1
 * @param confidence that the best sentence answers, 0 to 1
 */
record Finding(
    Understood understood,
    List<Candidate> ranked,
    List<Candidate> told,
    double likelihood,
    double confidence) {

  Question question() {
    return understood.question();
  }

  boolean isAnswer() {
    return likelihood >= Confidence.ENOUGH && confidence >= Confidence.LEAST;
  }

  /** Whether this answers, and the other one does not, or with another sentence. */
  boolean answersBeyond(Finding other) {
    return isAnswer() && !(other.isAnswer() && isSame(told.getFirst(), other.told.getFirst()));
  }

  private static boolean isSame(Candidate a, Candidate b) {
    Revision first = a.article().revision();
    Revision second = b.article().revision();
    return a.sentence() == b.sentence()
        && first.article().equals(second.article())
        && first.number() == second.number();
  }
}
