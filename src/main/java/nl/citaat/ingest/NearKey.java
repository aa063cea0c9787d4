package nl.citaat.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the key that somebody meant who wrote another one. */
final class NearKey {

  /** Keys of other programs for the same thing. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "date", "published",
          "headline", "title",
          "byline", "author",
          "source", "outlet",
          "link", "url",
          "keywords", "tags",
          "text", "body");

  private static final int MOST_MISTAKES = 2;

  private NearKey() {}

  /** The known key that differs in few letters from another one, or means the same. */
  static Optional<String> of(String key, List<String> known) {
    String lower = key.toLowerCase(Locale.ROOT);
    String other = OTHER_NAMES.get(lower);
    if (other != null && known.contains(other)) {
      return Optional.of(other);
    }
    return known.stream()
        .filter(name -> Math.abs(name.length() - lower.length()) <= MOST_MISTAKES)
        .min(Comparator.comparingInt(name -> mistakes(lower, name)))
        .filter(name -> mistakes(lower, name) <= Math.min(MOST_MISTAKES, name.length() - 2));
  }

  /** How many letters are missing, too many or wrong (Levenshtein's distance). */
  private static int mistakes(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
