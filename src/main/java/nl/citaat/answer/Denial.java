package nl.citaat.answer;

import java.util.List;
import java.util.Set;
import nl.citaat.text.Token;

/** Tells whether words deny something: not, geen, never, didn't. */
final class Denial {

  private static final Set<String> WORDS =
      Set.of("not", "no", "never", "none", "nor", "neither", "niet", "geen", "nooit", "noch");

  private Denial() {}

  static boolean in(List<Token> words) {
    return words.stream().map(Token::folded).anyMatch(Denial::isOne);
  }

  static boolean isOne(String folded) {
    return WORDS.contains(folded) || folded.endsWith("n't");
  }
}
