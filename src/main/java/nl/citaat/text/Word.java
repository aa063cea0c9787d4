package nl.citaat.text;

import java.util.List;

/**
 * A word of a text with all that it is found by.
 *
 * @param terms its dictionary forms, at least one
 * @param parts the dictionary forms of a compound's parts; empty for other words
 */
public record Word(Token token, List<String> terms, List<String> parts) {

  public Word {
    terms = List.copyOf(terms);
    parts = List.copyOf(parts);
  }

  public TextSpan span() {
    return token.span();
  }
}
