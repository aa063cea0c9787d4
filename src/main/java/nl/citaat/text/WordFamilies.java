package nl.citaat.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of one language that are derived from one root: resign and resignation, weigeren and
 * weigering. Two words belong together when the same root of at least four letters is left without
 * their suffixes. Filled while loading, then only read.
 */
final class WordFamilies {

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

  private final Map<String, List<String>> families = new HashMap<>();
  private final List<String> suffixes;
  private final boolean dutch;

  WordFamilies(Language language) {
    dutch = language == Language.NL;
    suffixes = dutch ? DUTCH : ENGLISH;
  }

  void add(String lemma) {
    if (lemma.length() >= SHORTEST_ROOT) {
      families.computeIfAbsent(root(lemma), r -> new ArrayList<>(2)).add(lemma);
    }
  }

  /** The other words of the family; empty when there are none. */
  List<String> relatives(String lemma) {
    List<String> family = families.get(root(lemma));
    if (family == null) {
      return List.of();
    }
    return family.stream().filter(word -> !word.equals(lemma)).toList();
  }

  private String root(String lemma) {
    for (String suffix : suffixes) {
      int rest = lemma.length() - suffix.length();
      if (rest >= SHORTEST_ROOT && lemma.endsWith(suffix)) {
        return spelling(lemma.substring(0, rest));
      }
    }
    return spelling(lemma);
  }

  /** One spelling for a root in open and closed syllables. */
  private String spelling(String root) {
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
