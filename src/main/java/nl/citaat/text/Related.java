package nl.citaat.text;

import java.util.List;

/**
 * A word or phrase that may stand for another.
 *
 * @param words its dictionary forms in order; more than one for a phrase
 * @param language the language in which it is used
 * @param weight how nearly it means the same, 0 to 1
 * @param kind why they are related
 */
public record Related(List<String> words, Language language, double weight, Kind kind) {

  public Related {
    words = List.copyOf(words);
  }

  /** Why two words are related. */
  public enum Kind {
    /** The same meaning in the other language. */
    TRANSLATION,
    /** Another name or spelling of the same person, place, organisation, number or month. */
    NAME,
    /** Much the same meaning in the same language. */
    SYNONYM,
    /** Another part of speech from the same root. */
    DERIVATION
  }
}
