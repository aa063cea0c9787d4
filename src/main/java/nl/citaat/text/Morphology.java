package nl.citaat.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings the forms of a language's words back to their dictionary forms. Proposes by rule, keeps
 * what the vocabulary knows, and cuts endings off words that it does not know. Immutable.
 */
abstract sealed class Morphology permits EnglishMorphology, DutchMorphology {

  private final Vocabulary vocabulary;

  Morphology(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The dictionary forms that a word may be a form of.
   *
   * @param folded the word, see {@link Normalizer#fold}
   * @return at least one, likeliest first; for an unknown word the word itself and its stem
   */
  final List<String> lemmas(String folded) {
    List<String> known = knownLemmas(folded);
    return known.isEmpty() ? List.copyOf(stems(folded)) : known;
  }

  /** The first of {@link #lemmas}. */
  final String lemma(String folded) {
    return vocabulary.contains(folded) ? folded : lemmas(folded).getFirst();
  }

  /** As {@link #lemmas}, but empty for an unknown word. */
  final List<String> knownLemmas(String folded) {
    Set<String> found = new LinkedHashSet<>();
    if (vocabulary.contains(folded)) {
      found.add(folded);
    }
    found.addAll(vocabulary.irregular(folded));
    for (String candidate : candidates(folded)) {
      if (vocabulary.contains(candidate)) {
        found.add(candidate);
      }
    }
    return List.copyOf(found);
  }

  /** The word and the dictionary forms of which it is listed as an irregular form. */
  final List<String> listedLemmas(String folded) {
    Set<String> found = new LinkedHashSet<>();
    found.add(folded);
    found.addAll(vocabulary.irregular(folded));
    return List.copyOf(found);
  }

  final Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What the word may come from by the rules of inflection, whether or not such words exist. */
  abstract Set<String> candidates(String folded);

  /** The word, and what is left when the endings are cut off that it may have. */
  abstract Set<String> stems(String folded);
}
