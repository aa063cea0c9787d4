package nl.citaat.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.citaat.answer.PassedOver.Bar;
import nl.citaat.text.Word;
import org.jspecify.annotations.Nullable;

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
   * What a sentence does not get over.
   *
   * @param value what was measured
   * @param limit what it was measured by
   */
  record Hurdle(Bar bar, double value, double limit) {}

  /**
   * The places of those chosen, at most three, best first.
   *
   * @param shares the candidates' shares of the likelihood
   */
  List<Integer> of(Finding finding, double[] shares) {
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      Hurdle hurdle = hurdle(finding, shares, chosen, i);
      if (hurdle == null) {
        chosen.add(i);
      } else if (hurdle.bar() == Bar.SHARE || hurdle.bar() == Bar.PLACES) {
        break;
      }
    }
    return chosen;
  }

  /**
   * What keeps a sentence from being shown; null when nothing does.
   *
   * @param before the places of those chosen before it
   */
  @Nullable Hurdle hurdle(Finding finding, double[] shares, List<Integer> before, int place) {
    if (before.size() == MOST) {
      return new Hurdle(Bar.PLACES, MOST + 1.0, MOST);
    }
    if (shares[place] < LEAST * shares[0]) {
      return new Hurdle(Bar.SHARE, shares[place] / shares[0], LEAST);
    }
    for (int other : before) {
      Hurdle hurdle =
          beside(finding.question(), finding.ranked().get(other), finding.ranked().get(place));
      if (hurdle != null) {
        return hurdle;
      }
    }
    return null;
  }

  private static @Nullable Hurdle beside(Question question, Candidate chosen, Candidate next) {
    double alike = alike(chosen, next);
    if (alike >= ALIKE) {
      return new Hurdle(Bar.ALIKE, alike, ALIKE);
    }
    boolean overlap =
        chosen.article() == next.article()
            && Extent.of(question, chosen).overlaps(Extent.of(question, next));
    return overlap ? new Hurdle(Bar.OVERLAP, 1, 0) : null;
  }

  /** Jaccard's coefficient of the sentences' first terms. */
  private static double alike(Candidate a, Candidate b) {
    Set<String> common = terms(a);
    Set<String> all = new HashSet<>(common);
    Set<String> other = terms(b);
    common.retainAll(other);
    all.addAll(other);
    return all.isEmpty() ? 0 : (double) common.size() / all.size();
  }

  private static Set<String> terms(Candidate candidate) {
    Set<String> terms = new HashSet<>();
    for (Word word : candidate.text().words()) {
      terms.add(word.terms().getFirst());
    }
    return terms;
  }
}
