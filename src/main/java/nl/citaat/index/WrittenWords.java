package nl.citaat.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.citaat.text.Token;
import nl.citaat.text.Tokenizer;

/** The words of a text as somebody may try to spell them. */
final class WrittenWords {

  private WrittenWords() {}

  /** The words in lower case, and each two with capitals between which only a space stands. */
  static List<String> of(String text) {
    List<String> written = new ArrayList<>();
    Token before = null;
    for (Token token : Tokenizer.tokens(text)) {
      if (token.isNumeric() || token.form().length() > TermStream.LONGEST / 2) {
        before = null;
        continue;
      }
      written.add(lower(token));
      if (before != null && isName(text, before, token)) {
        written.add(lower(before) + " " + lower(token));
      }
      before = token;
    }
    return written;
  }

  private static boolean isName(String text, Token first, Token second) {
    int space = first.span().end();
    return first.isCapitalised()
        && second.isCapitalised()
        && second.span().start() == space + 1
        && text.charAt(space) == ' ';
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
