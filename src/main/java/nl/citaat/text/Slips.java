package nl.citaat.text;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a slip of the finger makes of a word. All methods are pure. */
public final class Slips {

  private Slips() {}

  /**
   * All that a word becomes when two neighbouring letters are swapped, or one is put in, changed or
   * taken out, in that order. Few of them are words.
   *
   * @param folded see {@link Normalizer#fold}; the letters put in are a to z
   */
  public static Set<String> of(String folded) {
    Set<String> all = new LinkedHashSet<>();
    swapped(folded, all);
    for (char letter = 'a'; letter <= 'z'; letter++) {
      for (int i = 0; i <= folded.length(); i++) {
        all.add(folded.substring(0, i) + letter + folded.substring(i));
      }
    }
    for (char letter = 'a'; letter <= 'z'; letter++) {
      for (int i = 0; i < folded.length(); i++) {
        all.add(folded.substring(0, i) + letter + folded.substring(i + 1));
      }
    }
    for (int i = 0; i < folded.length(); i++) {
      all.add(folded.substring(0, i) + folded.substring(i + 1));
    }
    all.remove(folded);
    return all;
  }

  private static void swapped(String word, Set<String> all) {
    for (int i = 1; i < word.length(); i++) {
      all.add(
          word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1));
    }
  }
}
