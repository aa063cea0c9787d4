package nl.citaat.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.citaat.text.Word;

/**
 * Picks from the ranked sentences those that are shown: few, none alike, none far behind the best.
 * Immutable.
 */
final class Choice {

  private static final int MOST = 3;

  /** From so large a share of common words on, two sentences say the same. */
  private static final double ALIKE = 0.6;

  /** At most three, best first. */
  List<Candidate> of(List<Candidate> ranked) {
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : ranked) {
      if (chosen.stream().noneMatch(other -> alike(other, candidate))) {
        chosen.add(candidate);
      }
      if (chosen.size() == MOST) {
        break;
      }
    }
    return chosen;
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
