package nl.citaat.answer;

import java.util.List;
import java.util.Optional;
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

  /**
   * An article that meets so much of a question speaks of it; chosen with the next one by trying
   * questions that no article answers, of things in the news and of things far from it.
   */
  private static final double SPOKEN_OF = 0.6;

  /** More of a question than this in names that the article lacks, and it speaks of others. */
  private static final double ABSENT = 0.25;

  Question question() {
    return understood.question();
  }

  boolean isAnswer() {
    return likelihood >= Confidence.ENOUGH && confidence >= Confidence.LEAST;
  }

  /** The best sentence of an article that speaks of what is asked about, when it is no answer. */
  Optional<Candidate> related() {
    return isAnswer()
        ? Optional.empty()
        : ranked.stream().limit(1).filter(Finding::isRelated).findFirst();
  }

  private static boolean isRelated(Candidate best) {
    return best.feature(Feature.ARTICLE) >= SPOKEN_OF
        && best.feature(Feature.ABSENT_NAMES) <= ABSENT;
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
