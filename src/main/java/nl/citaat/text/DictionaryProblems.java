package nl.citaat.text;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with dictionaries, so that it can be told at once. For one thread. */
final class DictionaryProblems {

  /** More than anybody reads: the file is then no dictionary at all. */
  private static final int MOST = 100;

  private final List<String> lines = new ArrayList<>();
  private int more;

  /** Adds a problem of a whole file. */
  void add(String file, String what) {
    if (lines.size() < MOST) {
      lines.add(Normalizer.line(file + ": error: " + what));
    } else {
      more++;
    }
  }

  /** Adds a problem of a place, of which line and column count from 1. */
  void add(String file, int line, int column, String what) {
    add(file + ":" + line + ":" + column, what);
  }

  boolean areNone() {
    return lines.isEmpty();
  }

  /**
   * Tells what was added.
   *
   * @throws DictionaryException if anything was
   */
  void check() {
    if (more > 0) {
      lines.add("and " + more + " more");
    }
    if (!lines.isEmpty()) {
      throw new DictionaryException(lines);
    }
  }
}
