package nl.citaat.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The dictionary forms of one language, folded, and their irregular forms. Filled while loading,
 * then only read.
 */
final class Vocabulary {

  private final Set<String> lemmas = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final Map<String, Set<String>> irregular = new HashMap<>();

  void add(String lemma, String partOfSpeech) {
    lemmas.add(lemma);
    (partOfSpeech.equals("v") ? verbs : others).add(lemma);
  }

  void addForm(String form, String lemma) {
    irregular.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(lemma);
  }

  boolean contains(String lemma) {
    return lemmas.contains(lemma);
  }

  boolean isVerb(String lemma) {
    return verbs.contains(lemma);
  }

  /** Whether it is a verb and nothing else. */
  boolean isOnlyVerb(String lemma) {
    return verbs.contains(lemma) && !others.contains(lemma);
  }

  /** The words of which this is an irregular form; empty when of none. */
  Set<String> irregular(String form) {
    return irregular.getOrDefault(form, Collections.emptySet());
  }
}
