package nl.citaat.ingest;

import com.fasterxml.jackson.core.JsonLocation;

/** A place in a text; line and column count from 1. */
record Position(int line, int column) implements Comparable<Position> {

  static final Position START = new Position(1, 1);

  /** The place behind some text. */
  static Position after(CharSequence text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      column++;
      if (text.charAt(i) == '\n') {
        line++;
        column = 1;
      }
    }
    return new Position(line, column);
  }

  /** The place that a parser tells, or the start where it tells none. */
  static Position of(JsonLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** In the order of the text. */
  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
