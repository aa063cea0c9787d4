package nl.citaat.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.citaat.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets once a day what is not needed any more. Safe for use by many threads. */
public final class Housekeeping implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

  private static final Duration EVERY = Duration.ofDays(1);

  /** Between a day and a week, see {@link nl.citaat.store.Inbox#purge}. */
  private static final Duration INBOX = Duration.ofDays(2);

  private final Store store;
  private final Clock clock;
  private final CountDownLatch closed = new CountDownLatch(1);

  public Housekeeping(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Forgets for the first time now, and goes on beside the caller until closed. */
  public void start() {
    tidy();
    Thread.ofVirtual().name("housekeeping").start(this::goOn);
  }

  private void goOn() {
    try {
      while (!closed.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
        tidy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tidy() {
    try {
      Instant now = clock.instant();
      int forgotten =
          store.write(
              session -> session.inbox().purge(now.minus(INBOX)) + session.traces().purge());
      log.debug("{} old rows were forgotten", forgotten);
    } catch (RuntimeException e) {
      log.error("Old rows could not be forgotten; trying again in a day", e);
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
