package nl.citaat.answer;

import java.util.Comparator;
import java.util.List;
import nl.citaat.store.Exchange.Quoted;

/**
 * What speaks for the sentences of the article that was quoted last: that they meet what the
 * question itself says or, when that is nothing, that they have what is asked for and stand near
 * the quote. The quote itself is not repeated to a question that it does not meet.
 *
 * @param others whether others than before are asked for, so that the quote itself is no answer
 */
record Preference(Question question, Quoted last, boolean others) {

  /**
   * What the ranking's score gains, about as much as for the asked kind of answer; chosen by trying
   * on conversations about the articles of {@code content/}.
   */
  private static final double GAIN = 2;

  /** Up to so much, a word is met by chance: by the half of a compound, by a distant relative. */
  private static final double CHANCE = 0.6;

  List<Candidate> apply(List<Candidate> ranked) {
    return ranked.stream()
        .filter(candidate -> !(others && isLast(candidate)))
        .map(candidate -> candidate.gaining(gain(candidate)))
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .toList();
  }

  private double gain(Candidate candidate) {
    if (!isNear(candidate)) {
      return 0;
    }
    boolean bare = question.keywords().stream().noneMatch(Keyword::isOwn);
    double meets = bare ? fit(candidate) : met(candidate);
    if (meets == 0 && isLast(candidate)) {
      return -GAIN;
    }
    return bare ? GAIN + GAIN * meets / (1 + distance(candidate)) : GAIN * meets;
  }

  /** How well the best of the question's own keywords is met, 0 to 1. */
  private double met(Candidate candidate) {
    double best = 0;
    for (int k = 0; k < question.keywords().size(); k++) {
      if (question.keywords().get(k).isOwn()) {
        best = Math.max(best, candidate.matches().weight(k, candidate.sentence()));
      }
    }
    return best > CHANCE ? best : 0;
  }

  /** How well a sentence has what is asked for, 0 to 1. */
  private double fit(Candidate candidate) {
    return switch (question.type()) {
      case REASON -> candidate.feature(Feature.REASON);
      case MANNER -> candidate.feature(Feature.MANNER);
      case STATEMENT, EVENT, THING -> 1;
      case PERSON,
          ORGANISATION,
          COUNTRY,
          NATIONALITY,
          PLACE,
          DATE,
          DURATION,
          NUMBER,
          MONEY,
          PERCENTAGE,
          ACTOR ->
          Math.min(1, Confidence.kind(candidate));
    };
  }

  /** How many sentences away from the quote's last one a sentence stands. */
  private int distance(Candidate candidate) {
    List<SentenceText> sentences = candidate.article().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).sentence().span().end() >= last.span().end()) {
        return Math.abs(i - candidate.sentence());
      }
    }
    return sentences.size();
  }

  private boolean isNear(Candidate candidate) {
    return candidate.article().revision().article().equals(last.article());
  }

  private boolean isLast(Candidate candidate) {
    return isNear(candidate)
        && candidate.article().revision().number() == last.revision()
        && candidate.text().sentence().span().overlaps(last.span());
  }
}
