package nl.citaat.text;

import java.time.LocalDate;

/** A stretch of days, both included. */
public record DayRange(LocalDate first, LocalDate last) {

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  static DayRange of(LocalDate day) {
    return new DayRange(day, day);
  }

  /** Whether a day lies within. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
