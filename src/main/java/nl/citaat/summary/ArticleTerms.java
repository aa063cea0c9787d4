package nl.citaat.summary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.citaat.article.Sentence;
import nl.citaat.article.Story;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import nl.citaat.text.Related;
import nl.citaat.text.StopWords;
import nl.citaat.text.TextSpan;
import nl.citaat.text.Token;
import nl.citaat.text.Word;

/**
 * What an article is about, in terms that both languages share: Dutch words stand under their
 * English translations, names under themselves.
 *
 * @param terms with the weight that title, names and frequency give them
 * @param names those of them that are names or numbers
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

  private static final Set<Related.Kind> MEANING =
      Set.of(Related.Kind.TRANSLATION, Related.Kind.NAME);

  ArticleTerms {
    names = Set.copyOf(names);
  }

  /** The terms of the title and the first sentences. */
  static ArticleTerms of(Story story, Analysis analysis) {
    Reading reading = new Reading(story.language(), analysis);
    reading.add(analysis.words(story.language(), story.title()), TITLE);
    List<Sentence> sentences = Sentence.of(story);
    if (!sentences.isEmpty()) {
      int last = Math.min(LEAD, sentences.size()) - 1;
      TextSpan lead = sentences.getFirst().span().union(sentences.get(last).span());
      reading.add(analysis.words(story.language(), story.body(), lead), 1);
    }
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

    void add(List<Word> words, double weight) {
      for (Word word : words) {
        if (!StopWords.contains(language, word.token().folded())) {
          boolean name = isName(word);
          List<String> shared = shared(word);
          double each = (name ? weight * NAME : weight) / shared.size();
          shared.forEach(term -> weights.merge(term, each, Double::sum));
          if (name) {
            names.addAll(shared);
          }
        }
      }
    }

    /** A capital tells a name, unless it is only that of a sentence's beginning. */
    private boolean isName(Word word) {
      Token token = word.token();
      return token.isNumeric()
          || (token.isCapitalised()
              && (!analysis.lexicon().hasLemma(language, word.terms().getFirst())
                  || !analysis.lexicon().nameKinds(token.folded()).isEmpty()));
    }

    /** The English words for a Dutch one and, of a compound, for its parts; else itself. */
    private List<String> shared(Word word) {
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
