package nl.citaat.telegram;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes one thread that waits; a ring while it does not wait is not lost. Safe for many threads.
 */
final class Bell {

  private final Semaphore rings = new Semaphore(0);

  void ring() {
    rings.release();
  }

  /** Waits for the next ring, however many came since the last, or until the time is over. */
  void await(Duration most) {
    try {
      if (rings.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
        rings.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
