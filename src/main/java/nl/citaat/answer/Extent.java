package nl.citaat.answer;

import java.util.Set;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * How much of an article is quoted for a candidate: its sentence, and with it the one before when
 * that tells the reason that is asked for, as "daarom" says.
 */
final class Extent {

  /** Words that say that the reason went before. */
  private static final Set<String> THEREFORE =
      Set.of(
          "therefore",
          "consequently",
          "accordingly",
          "hence",
          "daarom",
          "daardoor",
          "hierdoor",
          "derhalve",
          "vandaar");

  private Extent() {}

  /** What is quoted, in offsets of the body. */
  static TextSpan of(Question question, Candidate candidate) {
    TextSpan sentence = candidate.text().sentence().span();
    SentenceText reason = reason(question, candidate);
    return reason == null ? sentence : reason.sentence().span().union(sentence);
  }

  /** The sentence that tells the reason instead of the candidate; null when none does. */
  static @Nullable SentenceText reason(Question question, Candidate candidate) {
    if (question.type() != AnswerType.REASON || candidate.sentence() == 0 || !points(candidate)) {
      return null;
    }
    SentenceText before = candidate.article().sentences().get(candidate.sentence() - 1);
    boolean adjacent = candidate.text().sentence().block() - before.sentence().block() <= 1;
    return adjacent ? before : null;
  }

  private static boolean points(Candidate candidate) {
    return candidate.text().words().stream()
        .anyMatch(word -> THEREFORE.contains(word.token().folded()));
  }
}
