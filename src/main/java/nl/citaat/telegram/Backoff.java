package nl.citaat.telegram;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Waits that double from failure to failure. A part of each is left to chance, so that those who
 * failed together do not come back together.
 *
 * @param first the longest wait after one failure
 * @param longest the longest wait of all
 */
record Backoff(Duration first, Duration longest) {

  static final Backoff UP_TO_30_SECONDS =
      new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30));

  private static final int MANY = 30;

  /**
   * How long to wait, between half and the whole of what is due.
   *
   * @param failures how many there were in a row, at least one
   */
  Duration after(int failures) {
    return due(first.toMillis() << Math.min(failures - 1, MANY));
  }

  /**
   * How long to wait when failures were not counted: about as long as was waited already, which
   * doubles from time to time too.
   */
  Duration after(Duration waited) {
    return due(Math.max(waited.toMillis(), first.toMillis()));
  }

  private Duration due(long millis) {
    long whole = Math.min(millis, longest.toMillis());
    return Duration.ofMillis(whole - ThreadLocalRandom.current().nextLong(whole / 2 + 1));
  }
}
