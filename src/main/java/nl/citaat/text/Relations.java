package nl.citaat.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what is related to words and phrases. Not safe for use by several threads. */
final class Relations {

  private final Map<String, List<Related>> english = new HashMap<>();
  private final Map<String, List<Related>> dutch = new HashMap<>();
  private int longestPhrase = 1;

  private Map<String, List<Related>> of(Language language) {
    return language == Language.EN ? english : dutch;
  }

  void addTranslation(List<String> en, List<String> nl, double weight) {
    add(Language.EN, en, new Related(nl, Language.NL, weight, Related.Kind.TRANSLATION));
    add(Language.NL, nl, new Related(en, Language.EN, weight, Related.Kind.TRANSLATION));
  }

  /** Of two that lead to the same words the nearer one is kept; none leads to the words itself. */
  void add(Language from, List<String> words, Related related) {
    if (words.isEmpty()
        || related.words().isEmpty()
        || (words.equals(related.words()) && from == related.language())) {
      return;
    }
    longestPhrase = Math.max(longestPhrase, words.size());
    List<Related> all = of(from).computeIfAbsent(String.join(" ", words), w -> new ArrayList<>(2));
    for (int i = 0; i < all.size(); i++) {
      Related other = all.get(i);
      if (other.language() == related.language() && other.words().equals(related.words())) {
        if (other.weight() < related.weight()) {
          all.set(i, related);
        }
        return;
      }
    }
    all.add(related);
  }

  /** The number of words in the longest phrase that something is related to. */
  int longestPhrase() {
    return longestPhrase;
  }

  PackedMap pack(Language language) {
    return Packing.relations(of(language));
  }
}
