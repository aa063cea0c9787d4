package nl.citaat.answer;

import java.util.List;
import nl.citaat.text.Related;
import org.jspecify.annotations.Nullable;

/**
 * How one came from a word of the question to what may stand for it.
 *
 * @param link the last step
 * @param words the dictionary forms that it led to, at least one
 * @param before the steps before; null for the first
 */
record Trail(Link link, List<String> words, @Nullable Trail before) {

  /** The word itself. */
  static Trail start(List<String> words) {
    return new Trail(Link.STEM, words, null);
  }

  static Trail start(Link link, String word) {
    return new Trail(link, List.of(word), null);
  }

  Trail on(Related related) {
    return new Trail(link(related.kind()), related.words(), this);
  }

  private static Link link(Related.Kind kind) {
    return switch (kind) {
      case TRANSLATION -> Link.TRANSLATION;
      case NAME -> Link.NAME;
      case SYNONYM -> Link.SYNONYM;
      case DERIVATION -> Link.DERIVATION;
    };
  }
}
