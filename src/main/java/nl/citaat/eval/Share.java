package nl.citaat.eval;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** So many of so many. */
public record Share(int part, int whole) {

  /**
   * @throws IllegalArgumentException if the part is negative or more than the whole
   */
  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("No such share: " + part + " of " + whole);
    }
  }

  static <T> Share of(Collection<T> all, Predicate<T> counts) {
    return new Share((int) all.stream().filter(counts).count(), all.size());
  }

  /** From 0 to 1; empty for a part of nothing. */
  public OptionalDouble value() {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
