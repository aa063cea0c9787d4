package nl.citaat.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.citaat.index.PassageQuery.Alternative;
import nl.citaat.text.Language;
import nl.citaat.text.Lexicon;
import nl.citaat.text.Related;
import nl.citaat.text.StopWords;
import nl.citaat.text.Word;

/**
 * Finds what may stand for a word of the question in articles of both languages: its forms,
 * translations, names, synonyms and derivations, and those of its translations. Immutable.
 */
final class Expansion {

  /** Marks a term that is a part of a compound, as the index does. */
  private static final String PART = "~";

  private static final double PART_WEIGHT = 0.6;
  private static final double HEAD_WEIGHT = 0.55;
  private static final double MODIFIER_WEIGHT = 0.35;
  private static final double PIVOT_WEIGHT = 0.4;
  private static final double FURTHER_WEIGHT = 0.6;
  private static final double COMPONENT_WEIGHT = 0.4;
  private static final double COGNATE_WEIGHT = 0.5;
  private static final double LEAST_WEIGHT = 0.3;
  private static final int COMBINATIONS = 3;

  private final Lexicon lexicon;

  Expansion(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The alternatives of a single word. */
  List<Alternative> of(Language language, Word word, boolean name) {
    Found found = new Found();
    double weight = 1;
    for (String term : word.terms()) {
      add(found, language, List.of(term), weight);
      weight = 0.9;
    }
    boolean known = lexicon.knows(language, word.token().folded());
    for (String term : word.terms()) {
      foreign(found, language, term, name, known);
    }
    compound(found, language, word.parts());
    return found.list();
  }

  /**
   * The alternatives of a phrase that the lexicon knows. Of a name made of common words, such as
   * World Cup, the single words say nothing, and what is like it is something else.
   */
  List<Alternative> ofPhrase(Language language, List<String> terms, boolean name) {
    Found found = new Found();
    if (name) {
      direct(found, language, terms);
    } else {
      add(found, language, terms, 1);
      combinations(found, language, terms);
    }
    for (String term : terms) {
      if (!StopWords.contains(language, term) && !(name && lexicon.hasLemma(language, term))) {
        found.put(List.of(term), language, COMPONENT_WEIGHT);
        for (Related related : lexicon.related(language, List.of(term))) {
          found.put(related.words(), related.language(), COMPONENT_WEIGHT * related.weight());
        }
      }
    }
    return found.list();
  }

  private void direct(Found found, Language language, List<String> terms) {
    found.put(terms, language, 1);
    for (Related related : lexicon.related(language, terms)) {
      if (related.kind() == Related.Kind.NAME || related.kind() == Related.Kind.TRANSLATION) {
        found.put(related.words(), related.language(), related.weight());
      }
    }
  }

  private void add(Found found, Language language, List<String> terms, double weight) {
    found.put(terms, language, weight);
    for (Related related : lexicon.related(language, terms)) {
      found.put(related.words(), related.language(), weight * related.weight());
      further(found, language, related, weight * related.weight());
    }
  }

  /**
   * One step on: translations of synonyms, relatives of translations, and back through a common
   * translation.
   */
  private void further(Found found, Language asked, Related first, double weight) {
    if (first.kind() == Related.Kind.NAME) {
      return;
    }
    for (Related second : lexicon.related(first.language(), first.words())) {
      if (second.kind() == Related.Kind.DERIVATION) {
        continue;
      }
      boolean back = first.language() != asked && second.language() == asked;
      double step = back ? PIVOT_WEIGHT : FURTHER_WEIGHT;
      found.put(second.words(), second.language(), weight * second.weight() * step);
    }
  }

  /** Names are the same in both languages, and so are many other words. */
  private void foreign(Found found, Language language, String term, boolean name, boolean known) {
    Language other = language.other();
    if (name || !known) {
      found.put(List.of(term), other, 1);
    } else if (term.length() > 3 && lexicon.hasLemma(other, term)) {
      found.put(List.of(term), other, COGNATE_WEIGHT);
    }
  }

  /** A compound may be written as its parts, in its own language or the other. */
  private void compound(Found found, Language language, List<String> parts) {
    if (parts.isEmpty()) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      boolean head = i == parts.size() - 1;
      double weight = head ? HEAD_WEIGHT : MODIFIER_WEIGHT;
      add(found, language, List.of(parts.get(i)), weight);
    }
    combinations(found, language, parts);
  }

  /** Two words by their translations: luchtaanval is an attack from the air. */
  private void combinations(Found found, Language language, List<String> parts) {
    if (parts.size() == 2) {
      for (Related first : translations(language, parts.getFirst())) {
        for (Related second : translations(language, parts.getLast())) {
          List<String> words = new ArrayList<>(first.words());
          words.addAll(second.words());
          found.put(words, language.other(), 0.9 * first.weight() * second.weight());
        }
      }
    }
  }

  private List<Related> translations(Language language, String term) {
    return lexicon.related(language, List.of(term)).stream()
        .filter(related -> related.language() != language)
        .limit(COMBINATIONS)
        .toList();
  }

  /**
   * Collects alternatives, each with its best weight; a single Dutch word also as part of a
   * compound.
   */
  private static final class Found {
    private final Map<Map.Entry<Language, List<String>>, Double> weights = new LinkedHashMap<>();

    void put(List<String> terms, Language language, double weight) {
      if (weight < LEAST_WEIGHT) {
        return;
      }
      weights.merge(Map.entry(language, terms), weight, Math::max);
      if (terms.size() == 1 && language == Language.NL && weight * PART_WEIGHT >= LEAST_WEIGHT) {
        weights.merge(
            Map.entry(language, List.of(PART + terms.getFirst())), weight * PART_WEIGHT, Math::max);
      }
    }

    List<Alternative> list() {
      List<Alternative> all = new ArrayList<>(weights.size());
      weights.forEach(
          (key, weight) -> all.add(new Alternative(key.getValue(), key.getKey(), weight)));
      all.sort((a, b) -> Double.compare(b.weight(), a.weight()));
      return all;
    }
  }
}
