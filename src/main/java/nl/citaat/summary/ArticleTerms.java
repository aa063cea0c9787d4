package nl.citaat.summary;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.citaat.article.Sentence;
import nl.citaat.article.Story;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import nl.citaat.text.Normalizer;
import nl.citaat.text.Related;
import nl.citaat.text.StopWords;
import nl.citaat.text.Token;
import nl.citaat.text.Word;

/**
 * What an article is about, in terms that both languages share: Dutch words stand under their
 * English translations, names under themselves.
 *
 * @param terms with the weight that title, names and frequency give them
 * @param names those of them that are names or numbers; of a longer name the last word
 */
record ArticleTerms(TermVector terms, Set<String> names) {

  /** The lead: so many sentences tell what happened. */
  private static final int LEAD = 4;

  /** What the title has is what it is about. */
  private static final double TITLE = 2;

  /** Names and numbers tell one event from another better than other words do. */
  private static final double NAME = 2;

  /** The first translations are the usual ones. */
  private static final int SENSES = 2;

  /** English writes these with a capital, though they name no one. */
  private static final Set<String> DATES =
      Stream.concat(
              Arrays.stream(DayOfWeek.values())
                  .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK)),
              Arrays.stream(Month.values())
                  .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK)))
          .map(Normalizer::fold)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<Related.Kind> MEANING =
      Set.of(Related.Kind.TRANSLATION, Related.Kind.NAME);

  ArticleTerms {
    names = Set.copyOf(names);
  }

  /** The terms of the title and the first sentences. */
  static ArticleTerms of(Story story, Analysis analysis) {
    Reading reading = new Reading(story.language(), analysis);
    reading.add(analysis.words(story.language(), story.title()), TITLE, false);
    Sentence.of(story).stream()
        .limit(LEAD)
        .map(sentence -> analysis.words(story.language(), story.body(), sentence.span()))
        .forEach(words -> reading.add(words, 1, true));
    return new ArticleTerms(new TermVector(reading.weights), reading.names);
  }

  /** How many names both have. */
  long sharedNames(ArticleTerms other) {
    return names.stream().filter(other.names::contains).count();
  }

  /** Collects the terms of one article. */
  private static final class Reading {

    private final Language language;
    private final Analysis analysis;
    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    Reading(Language language, Analysis analysis) {
      this.language = language;
      this.analysis = analysis;
    }

    /**
     * @param sentence whether a capital behind the first word tells a name; in a title it need not
     */
    void add(List<Word> words, double weight, boolean sentence) {
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        if (isName(word, sentence && i > 0)) {
          add(nameTerms(word), weight * NAME);
          if (i + 1 == words.size() || !words.get(i + 1).token().isCapitalised()) {
            names.addAll(nameTerms(word));
          }
        } else if (!StopWords.contains(language, word.token().folded())) {
          add(terms(word), weight);
        }
      }
    }

    private void add(List<String> terms, double weight) {
      terms.forEach(term -> weights.merge(term, weight / terms.size(), Double::sum));
    }

    /**
     * @param capitalTells whether only names have a capital there; else it tells one when the
     *     lexicon does not have the word
     */
    private boolean isName(Word word, boolean capitalTells) {
      Token token = word.token();
      if (token.isNumeric()) {
        return true;
      }
      return token.isCapitalised()
          && !StopWords.contains(language, token.folded())
          && !DATES.contains(token.folded())
          && (capitalTells || !analysis.lexicon().hasLemma(language, word.terms().getFirst()));
    }

    /** A name under itself and its usual translation: Rusland and Russia. */
    private List<String> nameTerms(Word word) {
      String term = word.terms().getFirst();
      return language == Language.EN
          ? List.of(term)
          : Stream.concat(Stream.of(term), translations(term).stream().limit(1))
              .distinct()
              .toList();
    }

    /** The English words for a Dutch one or, of a compound, for its parts; else itself. */
    private List<String> terms(Word word) {
      String term = word.terms().getFirst();
      if (language == Language.EN) {
        return List.of(term);
      }
      List<String> whole = translations(term);
      if (!whole.isEmpty()) {
        return whole;
      }
      List<String> parts =
          word.parts().stream().flatMap(part -> translations(part).stream().limit(1)).toList();
      return parts.isEmpty() ? List.of(term) : parts;
    }

    private List<String> translations(String term) {
      return analysis.lexicon().related(Language.NL, List.of(term)).stream()
          .filter(related -> related.language() == Language.EN && related.words().size() == 1)
          .filter(related -> MEANING.contains(related.kind()))
          .map(related -> related.words().getFirst())
          .limit(SENSES)
          .toList();
    }
  }
}
