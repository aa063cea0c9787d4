package nl.citaat.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * interrogative, names and numbers are understood. The words are folded; those that English or
 * Dutch have as well count for these too. Immutable.
 *
 * @param small its words without content
 * @param interrogatives by what they ask for
 * @param capitalisesNouns whether every noun begins with a capital, so that one is no sign of a
 *     name
 */
record OtherLanguage(
    Set<String> small, Map<AnswerType, Set<String>> interrogatives, boolean capitalisesNouns) {

  private static final String SMALL = "SMALL";
  private static final String GERMAN = "de";

  /** In letters other than Latin ones. */
  private static final OtherLanguage OTHER_LETTERS = new OtherLanguage(Set.of(), Map.of(), false);

  private static final List<OtherLanguage> ALL = bundled();

  /** Lines of a language, what its words ask for or SMALL, and the words with spaces between. */
  private static List<OtherLanguage> bundled() {
    Map<String, Map<String, Set<String>>> languages = new LinkedHashMap<>();
    for (String line : BundledTable.text("other-languages.tsv").lines().toList()) {
      List<String> row = List.of(line.split("\t", -1));
      languages
          .computeIfAbsent(row.get(0), language -> new HashMap<>())
          .put(row.get(1), Set.of(row.get(2).split(" ", -1)));
    }
    return languages.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static OtherLanguage of(String code, Map<String, Set<String>> words) {
    Map<AnswerType, Set<String>> interrogatives = new EnumMap<>(AnswerType.class);
    words.forEach(
        (kind, list) -> {
          if (!kind.equals(SMALL)) {
            interrogatives.put(AnswerType.valueOf(kind), list);
          }
        });
    return new OtherLanguage(
        words.getOrDefault(SMALL, Set.of()), interrogatives, code.equals(GERMAN));
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
