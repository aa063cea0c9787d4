package nl.citaat.answer;

import java.util.List;
import java.util.Set;
import nl.citaat.text.Language;
import nl.citaat.text.Lexicon;
import nl.citaat.text.StopWords;
import nl.citaat.text.Word;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase before the first verb of a sentence. Immutable. */
record Subjects(Lexicon lexicon) {

  private static final int LONGEST = 9;

  /** What a noun phrase may begin with that is no name and no noun. */
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "their", "its", "de", "het", "een", "zijn", "haar");

  /** Small words that noun phrases have within them. */
  private static final Set<String> WITHIN =
      Set.of("and", "of", "en", "van", "the", "de", "het", "der");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can",
          "could", "may", "might", "must", "should", "did", "does", "do", "zijn", "waren", "werd",
          "werden", "wordt", "worden", "heeft", "hebben", "hadden", "zal", "zullen", "zou",
          "zouden", "kan", "kunnen", "kon", "konden", "mag", "mogen", "moet", "moeten", "moest");

  /** The phrase; null when the sentence begins in another way. */
  @Nullable Subject of(Language language, List<Word> words) {
    int limit = Math.min(words.size(), LONGEST + 1);
    for (int i = 0; i < limit; i++) {
      String word = words.get(i).token().folded();
      if (i > 0 && (AUXILIARIES.contains(word) || isVerb(language, words.get(i)))) {
        return new Subject(0, i);
      }
      boolean small = StopWords.contains(language, word);
      if (small && !(i == 0 ? DETERMINERS : WITHIN).contains(word)) {
        return null;
      }
    }
    return null;
  }

  /** Whether a word is a verb, as far as can be told without its sentence. */
  boolean isVerb(Language language, Word word) {
    return !word.token().isCapitalised()
        && word.terms().stream()
            .anyMatch(term -> lexicon.isVerb(language, term) && !isNoun(language, word, term));
  }

  /** A Dutch word in -en can be the plural of a noun; then its other term tells. */
  private boolean isNoun(Language language, Word word, String verb) {
    return word.terms().stream()
        .anyMatch(
            term ->
                !term.equals(verb)
                    && lexicon.hasLemma(language, term)
                    && !lexicon.isVerb(language, term));
  }
}
