package nl.citaat.bot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands behind {@code /channel}.
 *
 * @param verb its first word, lower case; may be empty
 * @param rest what stands behind that
 */
record ChannelWords(String verb, String rest) {

  static ChannelWords of(String words) {
    List<String> parts = parts(words);
    return new ChannelWords(parts.getFirst().toLowerCase(Locale.ROOT), parts.getLast());
  }

  /** The first word and the others; both may be empty. */
  static List<String> parts(String words) {
    String[] parts = words.strip().split(" ", 2);
    return List.of(parts[0], parts.length < 2 ? "" : parts[1].strip());
  }

  /** The number of the schedule, which stands first; empty when there is none. */
  Optional<Long> number() {
    return number(parts(rest).getFirst());
  }

  static Optional<Long> number(String word) {
    return word.matches("[0-9]{1,16}") ? Optional.of(Long.valueOf(word)) : Optional.empty();
  }

  /** All that stands behind the number; may be empty. */
  String behindNumber() {
    return parts(rest).getLast();
  }

  /** The word behind the number, lower case; may be empty. */
  String option() {
    return parts(behindNumber()).getFirst().toLowerCase(Locale.ROOT);
  }

  /** What stands behind that; may be empty. */
  String value() {
    return parts(behindNumber()).getLast();
  }
}
