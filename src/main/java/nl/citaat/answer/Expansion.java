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
import org.jspecify.annotations.Nullable;

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
  List<Substitute> of(Language language, Word word, boolean name) {
    Found found = new Found();
    double weight = 1;
    for (String term : word.terms()) {
      add(found, language, weight, Trail.start(List.of(term)));
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
  List<Substitute> ofPhrase(Language language, List<String> terms, boolean name) {
    Found found = new Found();
    if (name) {
      direct(found, language, terms);
    } else {
      add(found, language, 1, Trail.start(terms));
      combinations(found, language, terms, null);
    }
    for (String term : terms) {
      if (!StopWords.contains(language, term) && !(name && lexicon.hasLemma(language, term))) {
        Trail trail = Trail.start(Link.PHRASE_WORD, term);
        found.put(language, COMPONENT_WEIGHT, trail);
        for (Related related : lexicon.related(language, List.of(term))) {
          found.put(related.language(), COMPONENT_WEIGHT * related.weight(), trail.on(related));
        }
      }
    }
    return found.list();
  }

  private void direct(Found found, Language language, List<String> terms) {
    Trail trail = Trail.start(terms);
    found.put(language, 1, trail);
    for (Related related : lexicon.related(language, terms)) {
      if (related.kind() == Related.Kind.NAME || related.kind() == Related.Kind.TRANSLATION) {
        found.put(related.language(), related.weight(), trail.on(related));
      }
    }
  }

  private void add(Found found, Language language, double weight, Trail trail) {
    found.put(language, weight, trail);
    for (Related related : lexicon.related(language, trail.words())) {
      Trail next = trail.on(related);
      found.put(related.language(), weight * related.weight(), next);
      if (related.kind() != Related.Kind.NAME) {
        further(found, related.language(), weight * related.weight(), next);
      }
    }
  }

  /**
   * One step on: translations of synonyms, relatives of translations, and back through a common
   * translation.
   */
  private void further(Found found, Language language, double weight, Trail first) {
    for (Related second : lexicon.related(language, first.words())) {
      if (second.kind() == Related.Kind.DERIVATION) {
        continue;
      }
      boolean back = first.link() == Link.TRANSLATION && second.language() != language;
      double step = back ? PIVOT_WEIGHT : FURTHER_WEIGHT;
      found.put(second.language(), weight * second.weight() * step, first.on(second));
    }
  }

  /** Names are the same in both languages, and so are many other words. */
  private void foreign(Found found, Language language, String term, boolean name, boolean known) {
    Language other = language.other();
    if (name || !known) {
      found.put(other, 1, Trail.start(List.of(term)));
    } else if (term.length() > 3 && lexicon.hasLemma(other, term)) {
      found.put(other, COGNATE_WEIGHT, Trail.start(List.of(term)));
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
      add(found, language, weight, Trail.start(Link.PART, parts.get(i)));
    }
    combinations(found, language, parts, new Trail(Link.PART, parts, null));
  }

  /** Two words by their translations: luchtaanval is an attack from the air. */
  private void combinations(
      Found found, Language language, List<String> parts, @Nullable Trail split) {
    if (parts.size() == 2) {
      for (Related first : translations(language, parts.getFirst())) {
        for (Related second : translations(language, parts.getLast())) {
          List<String> words = new ArrayList<>(first.words());
          words.addAll(second.words());
          double weight = 0.9 * first.weight() * second.weight();
          found.put(language.other(), weight, new Trail(Link.TRANSLATION, words, split));
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
   * Collects alternatives, each with its best weight and how one first came to that; a single Dutch
   * word also as part of a compound.
   */
  private static final class Found {
    private final Map<Map.Entry<Language, List<String>>, Standing> standings =
        new LinkedHashMap<>();

    private record Standing(double weight, Trail trail) {

      Standing best(Standing other) {
        return other.weight > weight ? other : this;
      }
    }

    void put(Language language, double weight, Trail trail) {
      if (weight < LEAST_WEIGHT) {
        return;
      }
      List<String> terms = trail.words();
      merge(language, terms, weight, trail);
      if (terms.size() == 1 && language == Language.NL && weight * PART_WEIGHT >= LEAST_WEIGHT) {
        Trail part = new Trail(Link.COMPOUND, terms, trail);
        merge(language, List.of(PART + terms.getFirst()), weight * PART_WEIGHT, part);
      }
    }

    private void merge(Language language, List<String> terms, double weight, Trail trail) {
      standings.merge(Map.entry(language, terms), new Standing(weight, trail), Standing::best);
    }

    List<Substitute> list() {
      List<Substitute> all = new ArrayList<>(standings.size());
      standings.forEach(
          (key, standing) ->
              all.add(
                  new Substitute(
                      new Alternative(key.getValue(), key.getKey(), standing.weight()),
                      standing.trail())));
      all.sort((a, b) -> Double.compare(b.alternative().weight(), a.alternative().weight()));
      return all;
    }
  }
}
