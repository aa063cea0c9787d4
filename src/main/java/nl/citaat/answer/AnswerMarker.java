package nl.citaat.answer;

import java.util.Set;
import nl.citaat.text.StopWords;
import nl.citaat.text.TextSpan;
import nl.citaat.text.Word;
import org.jspecify.annotations.Nullable;

/** Finds the part of a sentence that answers: the shortest of the asked kind. Immutable. */
final class AnswerMarker {

  private static final Set<String> CAUSES =
      Set.of(
          "because",
          "since",
          "due",
          "omdat",
          "doordat",
          "wegens",
          "vanwege",
          "want",
          "aangezien",
          "after",
          "nadat");
  private static final Set<String> MANNERS =
      Set.of("by", "through", "using", "via", "door", "middels");
  private static final double SURE = 0.9;

  private final Subjects subjects;
  private final MentionExtent extent;

  AnswerMarker(Subjects subjects) {
    this.subjects = subjects;
    extent = new MentionExtent(subjects);
  }

  /**
   * The marked part, in offsets of the body; null when none stands out, or when a name or an amount
   * is asked for and the sentence has none: any other words there are no answer.
   */
  @Nullable TextSpan mark(Question question, Candidate candidate) {
    return switch (question.type()) {
      case REASON -> reason(question, candidate);
      case MANNER -> firstOf(Clauses.from(MANNERS, candidate), rest(candidate));
      case STATEMENT ->
          firstOf(
              firstOf(Clauses.spoken(candidate), Clauses.told(candidate.text().words())),
              rest(candidate));
      case THING, EVENT, NATIONALITY -> rest(candidate);
      case ACTOR -> firstOf(actor(question, candidate), rest(candidate));
      case PERSON, ORGANISATION, COUNTRY, PLACE, DATE, DURATION, NUMBER, MONEY, PERCENTAGE ->
          mention(question, candidate);
    };
  }

  private static @Nullable TextSpan firstOf(@Nullable TextSpan first, @Nullable TextSpan second) {
    return first != null ? first : second;
  }

  private static @Nullable TextSpan reason(Question question, Candidate candidate) {
    SentenceText before = Extent.reason(question, candidate);
    return before != null
        ? firstOf(Clauses.told(before.words()), before.sentence().span())
        : firstOf(Clauses.from(CAUSES, candidate), rest(candidate));
  }

  private @Nullable TextSpan mention(Question question, Candidate candidate) {
    BestMention best = BestMention.of(question, candidate.text(), candidate.matches());
    return best == null ? null : extent.of(candidate, best.mention());
  }

  /** Who did it: somebody who is named, or else whoever the sentence begins with. */
  private @Nullable TextSpan actor(Question question, Candidate candidate) {
    Subject subject = subjects.of(candidate.article().language(), candidate.text().words());
    BestMention best = BestMention.of(question, candidate.text(), candidate.matches());
    if (subject == null || isAllMatched(candidate, subject)) {
      return mention(question, candidate);
    }
    return best != null && isBetter(candidate, best, subject)
        ? mention(question, candidate)
        : candidate.span(subject.from(), subject.to());
  }

  /** Whether somebody who is named did it rather than whoever the sentence begins with. */
  private static boolean isBetter(Candidate candidate, BestMention best, Subject subject) {
    return subject.holds(best.mention())
        ? best.mention().to() == subject.to()
        : best.fit() >= SURE
            && SentencePart.of(best.mention(), candidate.text().words()) != SentencePart.OBLIQUE;
  }

  private static boolean isAllMatched(Candidate candidate, Subject subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      Word word = candidate.text().words().get(i);
      if (!candidate.meets(i)
          && !StopWords.contains(candidate.article().language(), word.token().folded())) {
        return false;
      }
    }
    return true;
  }

  /** The longest run of words that the question did not name, without small words at its end. */
  private static @Nullable TextSpan rest(Candidate candidate) {
    int size = candidate.text().words().size();
    int from = 0;
    int to = 0;
    int start = 0;
    for (int i = 0; i <= size; i++) {
      if (i == size || candidate.meets(i)) {
        if (i - start > to - from) {
          from = start;
          to = i;
        }
        start = i + 1;
      }
    }
    boolean whole = to - from == size;
    while (to > from && isSmall(candidate, to - 1)) {
      to--;
    }
    return whole || to == from ? null : candidate.span(from, to);
  }

  private static boolean isSmall(Candidate candidate, int word) {
    return StopWords.contains(
        candidate.article().language(), candidate.text().words().get(word).token().folded());
  }
}
