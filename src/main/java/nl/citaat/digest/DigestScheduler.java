package nl.citaat.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts each summary when it is due by a clock. Sleeps in between, and looks again when the
 * schedules change. Safe for use by many threads.
 */
public final class DigestScheduler implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(DigestScheduler.class);

  /** A clock can jump and a machine can sleep, so nothing is slept through. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  /** The moment of a slot is over when it is looked for. */
  private static final Duration SHORTEST_WAIT = Duration.ofMillis(10);

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Clock clock;
  private final Semaphore bell;
  private volatile boolean closed;
  private @Nullable Thread thread;

  /**
   * @param bell released by whoever changes a schedule
   */
  public DigestScheduler(Clock clock, Semaphore bell) {
    this.clock = clock;
    this.bell = bell;
  }

  /**
   * Goes on beside the caller until closed; to be called once, and without effect when closed.
   *
   * @param round what is done again and again, given the moment
   * @param waiting called when something new waits in the outbox
   */
  public synchronized void start(Function<Instant, DigestRound.Outcome> round, Runnable waiting) {
    if (!closed) {
      thread = Thread.ofPlatform().daemon().name("digests").start(() -> goOn(round, waiting));
    }
  }

  private void goOn(Function<Instant, DigestRound.Outcome> round, Runnable waiting) {
    try {
      while (!closed) {
        Duration wait = step(round, waiting);
        if (bell.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
          bell.drainPermits();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * @return how long to sleep
   */
  private Duration step(Function<Instant, DigestRound.Outcome> round, Runnable waiting) {
    try {
      DigestRound.Outcome outcome = round.apply(clock.instant());
      if (outcome.posted() > 0) {
        waiting.run();
      }
      return within(Duration.between(clock.instant(), outcome.next()));
    } catch (RuntimeException e) {
      log.error("The schedules can't be read; trying again", e);
      return LONGEST_WAIT;
    }
  }

  private static Duration within(Duration wait) {
    if (wait.compareTo(SHORTEST_WAIT) < 0) {
      return SHORTEST_WAIT;
    }
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  /** Begins nothing more, and waits a little for what is being posted; again does nothing. */
  @Override
  public void close() {
    closed = true;
    Thread going;
    synchronized (this) {
      going = thread;
    }
    try {
      // A round that has much to do ends behind the step that it is at.
      if (going != null) {
        going.interrupt();
      }
      if (going != null && !going.join(PATIENCE)) {
        log.warn("A summary is still being put together; it is posted at the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
