package nl.citaat.config;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, so that all of it can be told at once. */
final class Problems {

  private final List<String> lines = new ArrayList<>();

  /** Adds a line. {@code where} is a variable, or a place in a file. */
  void add(String where, String what) {
    lines.add(Printable.of(where + ": error: " + what));
  }

  /**
   * Tells what was added.
   *
   * @throws ConfigException if anything was
   */
  void check() {
    if (!lines.isEmpty()) {
      throw new ConfigException(lines);
    }
  }
}
