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

  /** Of a word that is known as a whole, such as Rusland or stoppen, short parts are accidents. */
  private static final int SHORTEST_HEAD_OF_KNOWN = 4;

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
    if (folded.length() > LONGEST) {
      return List.of();
    }
    List<String> known = morphology.knownLemmas(folded);
    if (known.isEmpty()) {
      return new Cutting(SHORTEST).parts(folded);
    }
    if (known.stream().allMatch(morphology.vocabulary()::isOnlyVerb)) {
      return List.of();
    }
    List<String> parts = new Cutting(SHORTEST_HEAD_OF_KNOWN).parts(folded);
    return parts.isEmpty() || looksAccidental(parts) ? List.of() : parts;
  }

  /** As those of rus|land, kind|eren, over|leden and ver|handeling. */
  private boolean looksAccidental(List<String> parts) {
    String first = parts.getFirst();
    String head = parts.getLast();
    return first.length() + head.length() < 2 * SHORTEST_HEAD_OF_KNOWN
        || StopWords.contains(Language.NL, first)
        || DutchMorphology.INSEPARABLE.contains(first)
        || morphology.vocabulary().isOnlyVerb(head);
  }

  /** Few parts, and none of them short. */
  private static int score(List<String> modifiers, String head, int cut, int length) {
    int shortest = Math.min(Math.min(cut, length - cut), head.length());
    return shortest - 10 * modifiers.size();
  }

  /** A noun rather than a verb: aanval of luchtaanvallen; empty when there is neither. */
  private String head(String word) {
    List<String> known = morphology.knownLemmas(word);
    return known.stream()
        .filter(lemma -> !morphology.vocabulary().isOnlyVerb(lemma))
        .findFirst()
        .orElse(known.isEmpty() ? "" : known.getFirst());
  }

  /** The work on one word: each beginning of it is cut once, however many ways lead there. */
  private final class Cutting {
    private final int shortestHead;
    private final Map<String, List<String>> done = new HashMap<>();

    Cutting(int shortestHead) {
      this.shortestHead = shortestHead;
    }

    List<String> parts(String word) {
      List<String> parts = done.get(word);
      if (parts == null) {
        parts = best(word);
        done.put(word, parts);
      }
      return parts;
    }

    private List<String> best(String word) {
      List<String> best = List.of();
      int bestScore = Integer.MIN_VALUE;
      for (int cut = word.length() - shortestHead; cut >= SHORTEST; cut--) {
        String head = head(word.substring(cut));
        List<String> modifiers =
            head.length() < SHORTEST ? List.of() : modifiers(word.substring(0, cut));
        int score = score(modifiers, head, cut, word.length());
        if (!modifiers.isEmpty() && score > bestScore) {
          bestScore = score;
          best = new ArrayList<>(modifiers);
          best.add(head);
        }
      }
      return best;
    }

    private List<String> modifiers(String word) {
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
      return word.length() >= 2 * SHORTEST + 2 ? parts(word) : List.of();
    }
  }
}
