package nl.citaat.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.citaat.text.Language;
import nl.citaat.text.StopWords;
import nl.citaat.text.Token;
import nl.citaat.text.Tokenizer;

/**
 * Languages in which readers ask though the archive is in neither. Of such a question only the
 * interrogative, names and numbers are understood. The words are folded, and none is usual in
 * English or Dutch.
 *
 * @param small its words without content
 * @param interrogatives by what they ask for
 * @param capitalisesNouns whether every noun begins with a capital, so that one is no sign of a
 *     name
 */
record OtherLanguage(
    Set<String> small, Map<AnswerType, Set<String>> interrogatives, boolean capitalisesNouns) {

  private static final OtherLanguage GERMAN =
      new OtherLanguage(
          words(
              "ist sind nicht und auf fur mit von dem eine einen uber wurde wurden gibt hatte sich auch"
                  + " zum zur beim nach ihr welche welcher welches wie"),
          Map.of(
              AnswerType.ACTOR, words("wer wen wem"),
              AnswerType.DATE, words("wann"),
              AnswerType.PLACE, words("wo wohin woher"),
              AnswerType.REASON, words("warum wieso weshalb"),
              AnswerType.NUMBER, words("viele wieviel wieviele")),
          true);

  private static final OtherLanguage FRENCH =
      new OtherLanguage(
          words(
              "est sont dans sur une du au aux cette que qu quoi ete avec pas quel quelle quels quelles le"
                  + " la les des"),
          Map.of(
              AnswerType.ACTOR, words("qui"),
              AnswerType.DATE, words("quand"),
              AnswerType.PLACE, words("ou"),
              AnswerType.REASON, words("pourquoi"),
              AnswerType.MANNER, words("comment"),
              AnswerType.NUMBER, words("combien")),
          false);

  private static final OtherLanguage SPANISH =
      new OtherLanguage(
          words("el los las una del que esta fue ha por cual cuales el la en sobre han"),
          Map.of(
              AnswerType.ACTOR, words("quien quienes"),
              AnswerType.DATE, words("cuando"),
              AnswerType.PLACE, words("donde"),
              AnswerType.REASON, words("porque"),
              AnswerType.MANNER, words("como"),
              AnswerType.NUMBER, words("cuantos cuantas cuanto")),
          false);

  private static final OtherLanguage ITALIAN =
      new OtherLanguage(
          words("il gli una della del dei nel sono stato che cosa quale quali ha la di le"),
          Map.of(
              AnswerType.ACTOR, words("chi"),
              AnswerType.DATE, words("quando"),
              AnswerType.PLACE, words("dove"),
              AnswerType.REASON, words("perche"),
              AnswerType.MANNER, words("come"),
              AnswerType.NUMBER, words("quanti quante quanto")),
          false);

  /** In letters other than Latin ones. */
  private static final OtherLanguage OTHER_LETTERS = new OtherLanguage(Set.of(), Map.of(), false);

  private static final List<OtherLanguage> ALL = List.of(GERMAN, FRENCH, SPANISH, ITALIAN);

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ", -1)));
  }

  /** The language of a question; empty when it may be English or Dutch. */
  static Optional<OtherLanguage> of(String text) {
    List<String> words = Tokenizer.tokens(text).stream().map(Token::folded).toList();
    if (text.codePoints().filter(OtherLanguage::isOtherLetter).count() > text.length() / 2) {
      return Optional.of(OTHER_LETTERS);
    }
    return ALL.stream()
        .max(Comparator.comparingLong(language -> language.count(words)))
        .filter(language -> language.count(words) > 1)
        .filter(language -> language.count(words) > own(words))
        .filter(language -> language.asks(words).isPresent() || language.count(words) > 2);
  }

  private static boolean isOtherLetter(int letter) {
    return Character.isLetter(letter)
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN;
  }

  private long count(List<String> words) {
    return words.stream().filter(this::isSmall).count();
  }

  private static long own(List<String> words) {
    return Arrays.stream(Language.values())
        .mapToLong(
            language -> words.stream().filter(word -> StopWords.contains(language, word)).count())
        .max()
        .orElse(0);
  }

  /** Whether a word carries no content of its own. */
  boolean isSmall(String folded) {
    return small.contains(folded)
        || interrogatives.values().stream().anyMatch(set -> set.contains(folded));
  }

  /** What is asked for; empty without an interrogative that tells. */
  Optional<AnswerType> asks(List<String> words) {
    return words.stream()
        .flatMap(
            word ->
                interrogatives.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(word))
                    .map(Map.Entry::getKey))
        .findFirst();
  }
}
