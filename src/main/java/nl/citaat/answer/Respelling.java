package nl.citaat.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
   * @param name whether it is written as a name
   */
  Optional<String> of(Language asked, String folded, boolean name) {
    if (folded.length() < SHORTEST) {
      return Optional.empty();
    }
    List<NearWord> near =
        index.near(folded, folded.length() < LONG ? 1 : 2).stream()
            .filter(word -> word.text().indexOf(' ') < 0)
            .sorted(likeliestFirst(asked, folded, name))
            .toList();
    return Stream.of(
            near.stream().filter(word -> word.distance() <= 1).map(NearWord::text),
            slips(folded, word -> isListed(asked, word)),
            slips(folded, word -> lexicon.knows(asked, word)),
            near.stream().map(NearWord::text))
        .flatMap(words -> words)
        .findFirst();
  }

  /**
   * A small word in the place of an unknown one takes content out of the question, and a first
   * letter is seldom wrong. The order within what is alike stays.
   */
  private Comparator<NearWord> likeliestFirst(Language asked, String folded, boolean name) {
    return Comparator.comparingInt(NearWord::distance)
        .thenComparing(word -> StopWords.contains(word.language(), Normalizer.fold(word.text())))
        .thenComparing(word -> name && isOrdinary(word))
        .thenComparing(word -> Normalizer.fold(word.text()).charAt(0) != folded.charAt(0))
        .thenComparing(word -> word.language() != asked);
  }

  private boolean isOrdinary(NearWord word) {
    String folded = Normalizer.fold(word.text());
    return lexicon.knows(word.language(), folded) && lexicon.nameKinds(folded).isEmpty();
  }

  private static Stream<String> slips(String folded, Predicate<String> isWord) {
    return Slips.of(folded).stream().filter(word -> word.length() >= SHORTEST_FOUND).filter(isWord);
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
    Stream<String> archive =
        index.near(before + " " + folded, 1).stream()
            .map(NearWord::text)
            .filter(pair -> Normalizer.fold(pair).startsWith(before + " "))
            .map(pair -> pair.substring(pair.indexOf(' ') + 1));
    return Stream.concat(
            archive, slips(folded, word -> !lexicon.nameKinds(before + " " + word).isEmpty()))
        .findFirst();
  }
}
