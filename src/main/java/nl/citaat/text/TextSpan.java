package nl.citaat.text;

/**
 * A half-open range of UTF-16 units in some text: {@code start} is in it, {@code end} is not.
 *
 * @param start offset of the first unit, zero or more
 * @param end offset behind the last unit, not below {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  /**
   * @throws IllegalArgumentException if the range is negative or runs backwards
   */
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No such span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /**
   * The words of the span.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** The same range, counted from a place {@code by} units earlier. */
  public TextSpan shift(int by) {
    return new TextSpan(start + by, end + by);
  }

  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public TextSpan union(TextSpan other) {
    return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** In order of start, then of end. */
  @Override
  public int compareTo(TextSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
