package nl.citaat.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts compounds into the words that they are made of: luchtaanvallen into lucht and aanval. Both
 * sides must be known words; between them may stand s, e, en or n. Immutable.
 */
final class Compounds {

  private static final int SHORTEST = 3;

  /** No newspaper writes longer words; what readers type may be longer. */
  private static final int LONGEST = 60;

  private static final List<String> LINKS = List.of("", "s", "en", "e", "n");

  private final Morphology morphology;

  Compounds(Morphology morphology) {
    this.morphology = morphology;
  }

  /**
   * The dictionary forms of the parts, first to last.
   *
   * @param folded a word, in any form
   * @return two parts or more; empty when the word is none
   */
  List<String> parts(String folded) {
    return folded.length() > LONGEST ? List.of() : parts(folded, new HashMap<>());
  }

  /** Cuts each beginning of a word once, however many ways lead to it. */
  private List<String> parts(String folded, Map<String, List<String>> done) {
    List<String> known = done.get(folded);
    if (known == null) {
      known = bestParts(folded, done);
      done.put(folded, known);
    }
    return known;
  }

  private List<String> bestParts(String folded, Map<String, List<String>> done) {
    List<String> best = List.of();
    int bestScore = Integer.MIN_VALUE;
    for (int cut = folded.length() - SHORTEST; cut >= SHORTEST; cut--) {
      List<String> heads = morphology.knownLemmas(folded.substring(cut));
      if (heads.isEmpty() || heads.getFirst().length() < SHORTEST) {
        continue;
      }
      List<String> modifiers = modifier(folded.substring(0, cut), done);
      int score =
          modifiers.isEmpty()
              ? Integer.MIN_VALUE
              : score(modifiers, heads.getFirst(), cut, folded.length());
      if (score > bestScore) {
        bestScore = score;
        best = new ArrayList<>(modifiers);
        best.add(heads.getFirst());
      }
    }
    return best;
  }

  /** Few parts, and none of them short. */
  private static int score(List<String> modifiers, String head, int cut, int length) {
    int shortest = Math.min(Math.min(cut, length - cut), head.length());
    return shortest - 10 * modifiers.size();
  }

  private List<String> modifier(String word, Map<String, List<String>> done) {
    for (String link : LINKS) {
      if (word.endsWith(link) && word.length() - link.length() >= SHORTEST) {
        String rest = word.substring(0, word.length() - link.length());
        if (morphology.vocabulary().contains(rest)) {
          return List.of(rest);
        }
      }
    }
    List<String> known = morphology.knownLemmas(word);
    if (!known.isEmpty()) {
      return List.of(known.getFirst());
    }
    return word.length() >= 2 * SHORTEST + 2 ? parts(word, done) : List.of();
  }
}
