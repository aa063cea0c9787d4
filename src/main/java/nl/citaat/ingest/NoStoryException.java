package nl.citaat.ingest;

import java.util.List;
import nl.citaat.ingest.Read.Bad;

/** There is no story in what was read, for at least one reason. */
final class NoStoryException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /**
   * Something wrong.
   *
   * @param message for people, in the words after {@code error:}
   */
  record Problem(Position at, String message) {

    /** The same on a line of a larger file. */
    Problem onLine(int line) {
      return new Problem(new Position(line, at.column()), message);
    }

    /**
     * @param place the file's path, for people
     */
    Bad bad(String place) {
      return new Bad(place + ":" + at.line() + ":" + at.column() + ": error: " + message);
    }
  }

  NoStoryException(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  NoStoryException(Position at, String message) {
    this(List.of(new Problem(at, message)));
  }

  List<Problem> problems() {
    return problems;
  }
}
