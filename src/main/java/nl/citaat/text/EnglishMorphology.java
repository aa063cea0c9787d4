package nl.citaat.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** English endings: plurals, -ed, -ing, comparatives. Immutable. */
final class EnglishMorphology extends Morphology {

  /** One syllable that ends in a vowel and a consonant, which would be doubled. */
  private static final Pattern CLOSED = Pattern.compile("[^aeiou]+[aeiou][^aeiouwxy]");

  EnglishMorphology(Vocabulary vocabulary) {
    super(vocabulary);
  }

  @Override
  Set<String> candidates(String word) {
    Set<String> found = new LinkedHashSet<>();
    plural(word, found);
    ending(word, "ed", found);
    ending(word, "ing", found);
    ending(word, "er", found);
    ending(word, "est", found);
    return found;
  }

  private static void plural(String word, Set<String> found) {
    if (word.endsWith("ies") && word.length() > 4) {
      found.add(cut(word, 3) + "y");
      found.add(cut(word, 1));
    } else if (word.endsWith("ves") && word.length() > 4) {
      found.add(cut(word, 1));
      found.add(cut(word, 3) + "f");
      found.add(cut(word, 3) + "fe");
    } else if (word.endsWith("es") && word.length() > 3) {
      found.add(cut(word, 1));
      found.add(cut(word, 2));
    } else if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 2) {
      found.add(cut(word, 1));
    }
  }

  /**
   * stopped, stopping, hoped, tried, bigger: the ending off, an e put back, a doubled consonant
   * made single. One that is not doubled behind a short vowel had an e: fined comes from fine.
   */
  private static void ending(String word, String ending, Set<String> found) {
    int rest = word.length() - ending.length();
    if (!word.endsWith(ending) || rest < 2) {
      return;
    }
    String stem = word.substring(0, rest);
    if (!CLOSED.matcher(stem).matches()) {
      found.add(stem);
    }
    found.add(stem + "e");
    if (rest > 2 && stem.charAt(rest - 1) == stem.charAt(rest - 2)) {
      found.add(cut(stem, 1));
    }
    if (stem.endsWith("i")) {
      found.add(cut(stem, 1) + "y");
    }
    if (stem.endsWith("ck")) {
      found.add(cut(stem, 1));
    }
    if (ending.equals("ing") && stem.endsWith("y")) {
      found.add(cut(stem, 1) + "ie");
    }
  }

  @Override
  Set<String> stems(String word) {
    Set<String> found = new LinkedHashSet<>();
    found.add(word);
    if (word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
      found.add(word.endsWith("ies") ? cut(word, 3) + "y" : cut(word, 1));
    } else if (word.length() > 5 && word.endsWith("ed")) {
      found.add(cut(word, 2));
    } else if (word.length() > 6 && word.endsWith("ing")) {
      found.add(cut(word, 3));
    }
    return found;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
