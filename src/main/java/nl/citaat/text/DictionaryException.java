package nl.citaat.text;

import java.util.List;

/** All that is wrong with the dictionaries that were added to the lexicon, found at once. */
public final class DictionaryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final List<String> problems;

  DictionaryException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** A line each, for people, in the form {@code file:line:column: error: …}. Never empty. */
  public List<String> problems() {
    return problems;
  }
}
