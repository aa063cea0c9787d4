package nl.citaat.text;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The dictionary forms of one language, folded, and their irregular forms. Immutable.
 *
 * @param lemmas the forms, each with {@link #VERB} or {@link #OTHER} or both
 * @param irregular irregular forms, each with the words of which it is one
 */
record Vocabulary(PackedMap lemmas, PackedMap irregular) {

  private static final String VERB = "v";
  private static final String OTHER = "o";

  boolean contains(String lemma) {
    return lemmas.contains(lemma);
  }

  boolean isVerb(String lemma) {
    ByteBuffer uses = lemmas.get(lemma);
    return uses != null && Packing.words(uses).contains(VERB);
  }

  /** Whether it is a verb and nothing else. */
  boolean isOnlyVerb(String lemma) {
    ByteBuffer uses = lemmas.get(lemma);
    return uses != null && Packing.words(uses).equals(List.of(VERB));
  }

  /** The words of which this is an irregular form; empty when of none. */
  List<String> irregular(String form) {
    return Packing.words(irregular.get(form));
  }

  /** Gathers a vocabulary. Not safe for use by several threads. */
  static final class Builder {
    private final Map<String, Set<String>> lemmas = new HashMap<>();
    private final Map<String, Set<String>> irregular = new HashMap<>();

    /**
     * @param partOfSpeech {@code v} for a verb
     */
    void add(String lemma, String partOfSpeech) {
      lemmas
          .computeIfAbsent(lemma, l -> new TreeSet<>())
          .add(partOfSpeech.equals(VERB) ? VERB : OTHER);
    }

    void addForm(String form, String lemma) {
      irregular.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(lemma);
    }

    Set<String> lemmas() {
      return lemmas.keySet();
    }

    Vocabulary build() {
      return new Vocabulary(Packing.words(lemmas), Packing.words(irregular));
    }
  }
}
