package nl.citaat.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.citaat.index.PassageIndex;
import nl.citaat.text.Language;
import nl.citaat.text.Lexicon;
import nl.citaat.text.TextSpan;
import nl.citaat.text.Token;
import nl.citaat.text.Tokenizer;

/**
 * Finds out what a question was meant to say that has words which neither the archive nor the
 * lexicon knows. Safe for use by many threads.
 */
final class Spelling {

  /** More unknown words are no slips, but another language or nonsense. */
  private static final int MOST_UNKNOWN = 3;

  /** What is longer is no word. */
  private static final int LONGEST = 40;

  private static final int LONG_PART = 4;

  private final PassageIndex index;
  private final Lexicon lexicon;
  private final Respelling respelling;

  Spelling(PassageIndex index, Lexicon lexicon) {
    this.index = index;
    this.lexicon = lexicon;
    respelling = new Respelling(index, lexicon);
  }

  /**
   * The question with known words in the place of unknown ones, the rest as it was; empty when
   * there is nothing to put right.
   */
  Optional<String> corrected(Question question) {
    List<Token> tokens = Tokenizer.tokens(question.text());
    Set<TextSpan> keywords =
        question.keywords().stream()
            .filter(keyword -> keyword.isOwn() && question.other() == null)
            .map(Keyword::span)
            .collect(Collectors.toSet());
    List<Integer> unknown =
        IntStream.range(0, tokens.size())
            .filter(i -> keywords.contains(tokens.get(i).span()))
            .filter(i -> isUnknown(question.language(), tokens.get(i)))
            .limit(MOST_UNKNOWN + 1)
            .boxed()
            .toList();
    Map<Integer, String> right = new TreeMap<>();
    if (unknown.size() <= MOST_UNKNOWN) {
      for (int i : unknown) {
        meant(question.language(), tokens, i).ifPresent(word -> right.put(i, word));
      }
    }
    return right.isEmpty() ? Optional.empty() : Optional.of(with(right, tokens, question.text()));
  }

  private boolean isUnknown(Language asked, Token token) {
    String folded = token.folded();
    boolean isName = lexicon.isNumberWord(folded) || !lexicon.nameKinds(folded).isEmpty();
    return !token.isNumeric()
        && folded.length() <= LONGEST
        && !isName
        && !isCompound(asked, folded)
        && isUnknown(Language.EN, folded)
        && isUnknown(Language.NL, folded);
  }

  /** Many short parts can be found in anything: luchtaanvlalen is no lucht, aan, vla and lenen. */
  private boolean isCompound(Language asked, String folded) {
    List<String> parts = lexicon.compoundParts(asked, folded);
    return parts.size() == 2
        || (!parts.isEmpty() && parts.stream().allMatch(part -> part.length() >= LONG_PART));
  }

  private boolean isUnknown(Language language, String folded) {
    return !lexicon.knows(language, folded)
        && lexicon.lemmas(language, folded).stream()
            .noneMatch(
                lemma ->
                    lexicon.hasPhrase(language, List.of(lemma)) || index.contains(language, lemma));
  }

  private Optional<String> meant(Language asked, List<Token> tokens, int at) {
    String folded = tokens.get(at).folded();
    return respelling
        .of(asked, folded, at > 0 && isWrittenAsName(tokens.get(at)))
        .or(
            () ->
                at == 0
                    ? Optional.empty()
                    : respelling.behind(tokens.get(at - 1).folded(), folded));
  }

  /** In a question all in capitals these tell nothing. */
  private static boolean isWrittenAsName(Token token) {
    return token.isCapitalised() && !token.form().equals(token.form().toUpperCase(Locale.ROOT));
  }

  private static String with(Map<Integer, String> right, List<Token> tokens, String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Map.Entry<Integer, String> word : right.entrySet()) {
      Token typed = tokens.get(word.getKey());
      out.append(text, from, typed.span().start()).append(asTyped(typed, word.getValue()));
      from = typed.span().end();
    }
    return out.append(text.substring(from)).toString();
  }

  /** A word with the capitals of the typed one: MERKEL for MERKELL, McCain for McCian. */
  private static String asTyped(Token typed, String word) {
    String form = typed.form();
    if (form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT))) {
      return word.toUpperCase(Locale.ROOT);
    }
    int same = 0;
    while (same < Math.min(form.length(), word.length())
        && Character.toLowerCase(form.charAt(same)) == word.charAt(same)) {
      same++;
    }
    return same == 0 && typed.isCapitalised()
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : form.substring(0, same) + word.substring(same);
  }
}
