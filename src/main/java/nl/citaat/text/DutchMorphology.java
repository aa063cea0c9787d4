package nl.citaat.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Dutch endings, participles and prefixes. The spelling rules are those of open and closed
 * syllables: maken/maak, stoppen/stop, geloven/geloof, reizen/reis. Immutable.
 */
final class DutchMorphology extends Morphology {

  /** Prefixes that stand apart from their verb: stelde … uit. */
  static final Set<String> PARTICLES =
      Set.of(
          "aan",
          "achter",
          "af",
          "bij",
          "binnen",
          "bloot",
          "buiten",
          "dicht",
          "door",
          "goed",
          "in",
          "klaar",
          "los",
          "mee",
          "mis",
          "na",
          "neer",
          "om",
          "omhoog",
          "omlaag",
          "onder",
          "op",
          "open",
          "over",
          "plaats",
          "rond",
          "samen",
          "stil",
          "stop",
          "tegen",
          "tekort",
          "terecht",
          "terug",
          "teleur",
          "toe",
          "tussen",
          "uit",
          "vast",
          "verder",
          "vol",
          "voor",
          "voort",
          "vooruit",
          "voorop",
          "vrij",
          "waar",
          "weg",
          "weer",
          "deel",
          "kwijt",
          "leeg",
          "gelijk",
          "bekend",
          "droog",
          "dood",
          "hard",
          "schoon",
          "thuis",
          "bijeen",
          "ineen",
          "uiteen",
          "omver",
          "opnieuw",
          "achteruit",
          "tegemoet",
          "akkoord",
          "apart",
          "beet",
          "beschikbaar",
          "bezig",
          "buit",
          "dwars",
          "gade",
          "gebruik",
          "gevangen",
          "groot",
          "heen",
          "kapot",
          "kenbaar",
          "klein",
          "klem",
          "lam",
          "langs",
          "lastig",
          "lek",
          "mogelijk",
          "onklaar",
          "opzij",
          "overboord",
          "overeen",
          "overeind",
          "plat",
          "prijs",
          "schuil",
          "staande",
          "stuk",
          "tekeer",
          "teloor",
          "teniet",
          "tentoon",
          "teweeg",
          "tewerk",
          "veilig",
          "vooraf",
          "voorbij",
          "vorm",
          "wakker",
          "wijs",
          "wit",
          "zeker",
          "ziek",
          "zoek",
          "zwart");

  /** Prefixes that never stand apart. */
  static final Set<String> INSEPARABLE =
      Set.of(
          "be", "ver", "ont", "her", "er", "ge", "mis", "onder", "over", "weer", "vol", "door",
          "om", "aan", "voor");

  DutchMorphology(Vocabulary vocabulary) {
    super(vocabulary);
  }

  @Override
  Set<String> candidates(String word) {
    Set<String> found = new LinkedHashSet<>();
    nominal(word, found);
    Set<String> verbs = new LinkedHashSet<>();
    verbal(word, verbs);
    prefixed(word, verbs);
    verbs.stream().filter(vocabulary()::isVerb).forEach(found::add);
    if (word.endsWith("e")) {
      found.addAll(vocabulary().irregular(cut(word, 1)));
    }
    return found;
  }

  private static void nominal(String word, Set<String> found) {
    closed(word, "en", found);
    closed(word, "e", found);
    if (word.endsWith("heden")) {
      found.add(cut(word, 5) + "heid");
    }
    if (word.endsWith("eren")) {
      found.add(cut(word, 4));
    }
    if (word.endsWith("s") && word.length() > 3) {
      found.add(cut(word, 1));
      if (word.endsWith("'s")) {
        found.add(cut(word, 2));
      }
    }
    if (word.endsWith("n") && word.length() > 4) {
      found.add(cut(word, 1));
    }
    for (String ending : List.of("er", "ere", "der", "dere", "st", "ste", "sten", "ers")) {
      closed(word, ending, found);
    }
    diminutive(word.endsWith("s") ? cut(word, 1) : word, found);
  }

  private static void diminutive(String word, Set<String> found) {
    for (String ending : List.of("je", "tje", "pje", "etje", "kje")) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        String rest = cut(word, ending.length());
        found.add(rest);
        found.add(ending.equals("kje") ? rest + "g" : rest);
        undouble(rest, found);
        if (isLong(rest)) {
          found.add(cut(rest, 1)); // autootje from auto
        }
      }
    }
  }

  /**
   * The words that become this one when an ending opens their last syllable: talen from taal,
   * bommen from bom.
   */
  private static void closed(String word, String ending, Set<String> found) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return;
    }
    String rest = cut(word, ending.length());
    found.add(rest);
    undouble(rest, found);
    String hard = hardened(rest);
    found.add(hard);
    found.add(lengthened(hard));
    found.add(lengthened(rest));
    if (rest.length() > 2 && !isVowel(rest.charAt(rest.length() - 1))) {
      found.add(doubled(rest)); // financiële from financieel, sociale from sociaal
    }
  }

  private static void verbal(String word, Set<String> found) {
    ofStem(word, found);
    for (String ending : List.of("t", "te", "ten", "de", "den", "d", "dt")) {
      if (word.endsWith(ending) && word.length() > ending.length() + 1) {
        ofStem(cut(word, ending.length()), found);
      }
    }
    if (word.endsWith("end") || word.endsWith("ende") || word.endsWith("enden")) {
      found.add(word.substring(0, word.lastIndexOf("end") + 2));
    }
    if (word.startsWith("ge") && word.length() > 4) {
      participle(word.substring(2), found);
    }
  }

  private static void participle(String rest, Set<String> found) {
    for (String ending : List.of("t", "d", "te", "de", "ten", "den")) {
      if (rest.endsWith(ending) && rest.length() > ending.length() + 1) {
        ofStem(cut(rest, ending.length()), found);
      }
    }
    ofStem(rest, found);
  }

  /** The infinitives that a stem may belong to. */
  private static void ofStem(String stem, Set<String> found) {
    int n = stem.length();
    if (n < 2) {
      return;
    }
    char last = stem.charAt(n - 1);
    if (isVowel(last)) {
      found.add(stem + "n");
      found.add(stem + "en");
      return;
    }
    String soft = last == 'f' ? cut(stem, 1) + "v" : last == 's' ? cut(stem, 1) + "z" : stem;
    boolean isLong =
        n > 2 && isVowel(stem.charAt(n - 2)) && stem.charAt(n - 2) == stem.charAt(n - 3);
    if (isLong) {
      found.add(soft.substring(0, n - 2) + soft.charAt(n - 1) + "en");
      found.add(stem.substring(0, n - 2) + last + "en");
      return;
    }
    found.add(soft + "en");
    found.add(stem + "en");
    if (isVowel(stem.charAt(n - 2)) && (n == 2 || !isVowel(stem.charAt(n - 3)))) {
      found.add(stem + last + "en");
    }
  }

  /**
   * uitgesteld = uit + gesteld, aftrad = af + trad, bezocht = be + zocht: the verb behind a prefix,
   * with the prefix.
   */
  private void prefixed(String word, Set<String> found) {
    for (int i = 2; i <= Math.min(8, word.length() - 3); i++) {
      String prefix = word.substring(0, i);
      if (PARTICLES.contains(prefix) || INSEPARABLE.contains(prefix)) {
        String rest = word.substring(i);
        Set<String> bases = new LinkedHashSet<>(vocabulary().irregular(rest));
        verbal(
            rest.startsWith("te") && vocabulary().isVerb(rest.substring(2))
                ? rest.substring(2)
                : rest,
            bases);
        bases.add(rest.startsWith("te") ? rest.substring(2) : rest);
        for (String ending : List.of("e", "en")) {
          if (rest.endsWith(ending)) {
            bases.addAll(vocabulary().irregular(cut(rest, ending.length())));
          }
        }
        for (String base : bases) {
          found.add(prefix + base);
        }
      }
    }
  }

  @Override
  Set<String> stems(String word) {
    Set<String> found = new LinkedHashSet<>();
    found.add(word);
    if (word.length() > 5 && word.endsWith("en")) {
      Set<String> bases = new LinkedHashSet<>();
      closed(word, "en", bases);
      String rest = cut(word, 2);
      Set<String> single = new LinkedHashSet<>();
      undouble(rest, single);
      found.add(single.isEmpty() ? lengthened(hardened(rest)) : single.iterator().next());
    } else if (word.length() > 4
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("is")) {
      found.add(word.endsWith("'s") ? cut(word, 2) : cut(word, 1));
    } else if (word.length() > 5 && word.endsWith("e")) {
      found.add(lengthened(hardened(cut(word, 1))));
    }
    return found;
  }

  private static void undouble(String stem, Set<String> found) {
    int n = stem.length();
    if (n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) && !isVowel(stem.charAt(n - 1))) {
      found.add(cut(stem, 1));
    }
  }

  /** briev becomes brief, huiz becomes huis. */
  private static String hardened(String stem) {
    char last = stem.charAt(stem.length() - 1);
    return last == 'v' ? cut(stem, 1) + "f" : last == 'z' ? cut(stem, 1) + "s" : stem;
  }

  /** tal becomes taal: a single vowel before a single last consonant is written double. */
  private static String lengthened(String stem) {
    int n = stem.length();
    if (n < 2 || isVowel(stem.charAt(n - 1)) || "aeou".indexOf(stem.charAt(n - 2)) < 0) {
      return stem;
    }
    if (n > 2 && isVowel(stem.charAt(n - 3))) {
      return stem;
    }
    return doubled(stem);
  }

  private static boolean isLong(String stem) {
    int n = stem.length();
    return n > 2 && isVowel(stem.charAt(n - 1)) && stem.charAt(n - 1) == stem.charAt(n - 2);
  }

  private static String doubled(String stem) {
    int n = stem.length();
    return stem.substring(0, n - 1) + stem.charAt(n - 2) + stem.charAt(n - 1);
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
