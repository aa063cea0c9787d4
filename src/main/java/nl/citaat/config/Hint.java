package nl.citaat.config;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What to say of a name that is unknown: the name that was likely meant, or all there are. */
final class Hint {

  private Hint() {}

  static String of(String name, List<String> known) {
    String plain = plain(name);
    return known.stream()
        .filter(one -> isNear(plain, plain(one)))
        .min(Comparator.comparingInt(one -> distance(plain, plain(one))))
        .map(one -> ": did you mean " + one + "?")
        .orElse(": known are " + String.join(", ", known));
  }

  /** Without the prefix of variables, and with one kind of joint: what people mix up most. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_.]+", ".").replaceFirst("^citaat\\.", "");
  }

  /** A letter in four may be wrong, or the section missing. */
  private static boolean isNear(String name, String known) {
    return distance(name, known) <= Math.max(1, known.length() / 4) || known.endsWith("." + name);
  }

  /** Levenshtein's. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
