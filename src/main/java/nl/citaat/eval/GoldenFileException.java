package nl.citaat.eval;

import java.util.List;

/** All that is wrong with a file of questions, found at once. */
public final class GoldenFileException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final List<String> problems;

  GoldenFileException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** A line each, for people, in the form {@code file:line: error: …}. Never empty. */
  public List<String> problems() {
    return problems;
  }
}
