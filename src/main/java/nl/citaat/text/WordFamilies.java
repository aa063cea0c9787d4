package nl.citaat.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words of one language that are derived from one root: resign and resignation, weigeren and
 * weigering. Two words belong together when the same root of at least four letters is left without
 * their suffixes. Immutable.
 *
 * @param families roots, each with the words that have it
 */
record WordFamilies(Language language, PackedMap families) {

  private static final List<String> ENGLISH =
      List.of(
          "isations",
          "izations",
          "isation",
          "ization",
          "ations",
          "ation",
          "ition",
          "ative",
          "ement",
          "ment",
          "ution",
          "ator",
          "tion",
          "sion",
          "ance",
          "ence",
          "ancy",
          "ency",
          "able",
          "ible",
          "ing",
          "ion",
          "ism",
          "ist",
          "ise",
          "ize",
          "ive",
          "ate",
          "ally",
          "edly",
          "al",
          "er",
          "or",
          "ly",
          "ness",
          "ity",
          "ful",
          "less",
          "ous",
          "ant",
          "ent",
          "ed",
          "ery",
          "y",
          "e",
          "ure",
          "age");

  private static final List<String> DUTCH =
      List.of(
          "iseren", "isering", "isatie", "ering", "eren", "atie", "ateur", "atief", "eerder",
          "eling", "elijk", "enaar", "ing", "aar", "der", "er", "ster", "heid", "lijk", "isch",
          "baar", "isme", "ist", "iteit", "aal", "eel", "en", "ig", "st", "te", "e", "age", "ant",
          "ent");

  private static final int SHORTEST_ROOT = 4;

  /** The families of some words. */
  static WordFamilies of(Language language, Collection<String> lemmas) {
    Map<String, Set<String>> families = new HashMap<>();
    for (String lemma : lemmas) {
      if (lemma.length() >= SHORTEST_ROOT) {
        families.computeIfAbsent(root(language, lemma), r -> new TreeSet<>()).add(lemma);
      }
    }
    families.values().removeIf(family -> family.size() == 1);
    return new WordFamilies(language, Packing.words(families));
  }

  /** The other words of the family; empty when there are none. */
  List<String> relatives(String lemma) {
    return Packing.words(families.get(root(language, lemma))).stream()
        .filter(word -> !word.equals(lemma))
        .toList();
  }

  private static String root(Language language, String lemma) {
    for (String suffix : language == Language.NL ? DUTCH : ENGLISH) {
      int rest = lemma.length() - suffix.length();
      if (rest >= SHORTEST_ROOT && lemma.endsWith(suffix)) {
        return spelling(language, lemma.substring(0, rest));
      }
    }
    return spelling(language, lemma);
  }

  /** One spelling for a root in open and closed syllables. */
  private static String spelling(Language language, String root) {
    boolean dutch = language == Language.NL;
    StringBuilder out = new StringBuilder(root.length());
    for (int i = 0; i < root.length(); i++) {
      char c = root.charAt(i);
      if (i == 0 || c != root.charAt(i - 1)) {
        out.append(c);
      }
    }
    int last = out.length() - 1;
    if (dutch && out.charAt(last) == 'v') {
      out.setCharAt(last, 'f');
    } else if (dutch && out.charAt(last) == 'z') {
      out.setCharAt(last, 's');
    }
    return out.toString();
  }
}
