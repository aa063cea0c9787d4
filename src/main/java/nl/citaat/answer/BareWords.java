package nl.citaat.answer;

import java.util.List;
import nl.citaat.index.PassageQuery.Alternative;
import nl.citaat.text.Language;
import nl.citaat.text.Lexicon;
import nl.citaat.text.Normalizer;
import nl.citaat.text.Token;
import nl.citaat.text.Tokenizer;

/** Understands words that are no question, such as a name or a topic. */
record BareWords(Lexicon lexicon) {

  /**
   * The language that knows more of some words; names are no sign of one.
   *
   * @param asker the language of words that may be of either
   */
  Language language(String words, Language asker) {
    return known(asker.other(), words) > known(asker, words) ? asker.other() : asker;
  }

  private long known(Language language, String words) {
    return Tokenizer.tokens(words).stream()
        .map(Token::folded)
        .filter(word -> lexicon.nameKinds(word).isEmpty() && lexicon.knows(language, word))
        .count();
  }

  /** Whether something can stand for a word as far as that is a name: Mark is not translated. */
  boolean isSameName(Keyword keyword, Alternative other) {
    String folded = Normalizer.fold(keyword.text());
    boolean name =
        Character.isUpperCase(keyword.text().codePointAt(0))
            && lexicon.nameKinds(folded).contains("first name");
    return !name || other.terms().equals(List.of(folded));
  }
}
