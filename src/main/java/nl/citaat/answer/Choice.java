package nl.citaat.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.citaat.text.TextSpan;
import nl.citaat.text.Word;

/**
 * Picks from the ranked sentences those that are shown: few, none alike, none far behind the best.
 * Immutable.
 */
final class Choice {

  private static final int MOST = 3;

  /** From so large a share of common words on, two sentences say the same. */
  private static final double ALIKE = 0.6;

  /** A sentence with a smaller part of the best one's share is not worth a look. */
  private static final double LEAST = 0.05;

  /**
   * The places of those chosen, at most three, best first.
   *
   * @param shares the candidates' shares of the likelihood
   */
  List<Integer> of(Question question, List<Candidate> ranked, double[] shares) {
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < shares.length && chosen.size() < MOST; i++) {
      Candidate candidate = ranked.get(i);
      if (shares[i] < LEAST * shares[0]) {
        break;
      }
      if (chosen.stream()
          .map(ranked::get)
          .noneMatch(other -> alike(other, candidate) || overlap(question, other, candidate))) {
        chosen.add(i);
      }
    }
    return chosen;
  }

  private static boolean overlap(Question question, Candidate a, Candidate b) {
    TextSpan first = Extent.of(question, a);
    TextSpan second = Extent.of(question, b);
    return a.article() == b.article()
        && first.start() < second.end()
        && second.start() < first.end();
  }

  /** Jaccard's coefficient of the sentences' first terms. */
  private static boolean alike(Candidate a, Candidate b) {
    Set<String> common = terms(a);
    Set<String> all = new HashSet<>(common);
    Set<String> other = terms(b);
    common.retainAll(other);
    all.addAll(other);
    return !all.isEmpty() && (double) common.size() / all.size() >= ALIKE;
  }

  private static Set<String> terms(Candidate candidate) {
    Set<String> terms = new HashSet<>();
    for (Word word : candidate.text().words()) {
      terms.add(word.terms().getFirst());
    }
    return terms;
  }
}
