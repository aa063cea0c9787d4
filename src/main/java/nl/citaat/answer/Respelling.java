package nl.citaat.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.citaat.index.NearWord;
import nl.citaat.index.PassageIndex;
import nl.citaat.text.Language;
import nl.citaat.text.Lexicon;
import nl.citaat.text.Normalizer;
import nl.citaat.text.Slips;
import nl.citaat.text.StopWords;

/**
 * Finds the word that an unknown one was probably meant to be: the nearest of the archive, or one
 * of the lexicon that a single slip makes. Safe for use by many threads.
 */
final class Respelling {

  /** A shorter word is near to too many others. */
  private static final int SHORTEST = 4;

  /** From so many letters on two slips are looked for, but in the archive only. */
  private static final int LONG = 6;

  private static final int SHORTEST_FOUND = 3;

  private final PassageIndex index;
  private final Lexicon lexicon;

  Respelling(PassageIndex index, Lexicon lexicon) {
    this.index = index;
    this.lexicon = lexicon;
  }

  /**
   * The word that was meant, in lower case.
   *
   * @param asked the language of the question, whose words come first
   * @param name whether it is written as a name, so that no ordinary word of the archive is meant
   */
  Optional<String> of(Language asked, String folded, boolean name) {
    if (folded.length() < SHORTEST) {
      return Optional.empty();
    }
    List<NearWord> near =
        index.near(folded, folded.length() < LONG ? 1 : 2).stream()
            .filter(word -> word.text().indexOf(' ') < 0)
            .filter(word -> !name || !isOrdinary(word))
            .sorted(likeliestFirst(asked, folded))
            .toList();
    return near.stream()
        .filter(word -> word.distance() <= 1)
        .map(NearWord::text)
        .findFirst()
        .or(() -> slip(folded, word -> isListed(asked, word)))
        .or(() -> slip(folded, word -> !name && lexicon.knows(asked, word)))
        .or(() -> near.stream().map(NearWord::text).findFirst());
  }

  /**
   * A small word in the place of an unknown one takes content out of the question, and a first
   * letter is seldom wrong. The order within what is alike stays.
   */
  private Comparator<NearWord> likeliestFirst(Language asked, String folded) {
    return Comparator.comparingInt(NearWord::distance)
        .thenComparing(word -> StopWords.contains(word.language(), Normalizer.fold(word.text())))
        .thenComparing(word -> Normalizer.fold(word.text()).charAt(0) != folded.charAt(0))
        .thenComparing(word -> word.language() != asked);
  }

  private boolean isOrdinary(NearWord word) {
    String folded = Normalizer.fold(word.text());
    return lexicon.knows(word.language(), folded) && lexicon.nameKinds(folded).isEmpty();
  }

  private static Optional<String> slip(String folded, Predicate<String> isWord) {
    return Slips.of(folded).stream()
        .filter(word -> word.length() >= SHORTEST_FOUND)
        .filter(isWord)
        .findFirst();
  }

  private boolean isListed(Language language, String word) {
    return lexicon.hasLemma(language, word)
        || lexicon.hasPhrase(language, List.of(word))
        || !lexicon.nameKinds(word).isEmpty();
  }

  /**
   * The short word that was meant beside another, in lower case: a name such as Theresa May is long
   * enough to be recognised with a slip in its short part.
   *
   * @param before the word before it, folded
   */
  Optional<String> behind(String before, String folded) {
    return index.near(before + " " + folded, 1).stream()
        .map(NearWord::text)
        .filter(pair -> Normalizer.fold(pair).startsWith(before + " "))
        .map(pair -> pair.substring(pair.indexOf(' ') + 1))
        .findFirst()
        .or(() -> slip(folded, word -> !lexicon.nameKinds(before + " " + word).isEmpty()));
  }
}
