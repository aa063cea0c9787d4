package nl.citaat.bot;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.citaat.store.Store;
import nl.citaat.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries to handle an update until that ends well, or until it has failed too often and the update
 * is set aside: so no update is lost unseen, and none holds up its chat for ever. Safe for use by
 * many threads.
 */
final class Attempts implements AutoCloseable {

  /** So often may handling an update fail, those times included that the program ended of it. */
  static final int MOST = 3;

  private static final Logger log = LoggerFactory.getLogger(Attempts.class);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final int LONGER = 5;

  private final Store store;
  private final CountDownLatch closed = new CountDownLatch(1);

  Attempts(Store store) {
    this.store = store;
  }

  /** Works at an update, with pauses between attempts; when closed meanwhile, it stays pending. */
  void run(long update, Runnable work) {
    Duration pause = FIRST_PAUSE;
    while (!isSettled(update, work) && !isClosedWithin(pause)) {
      Duration longer = pause.multipliedBy(LONGER);
      pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }
  }

  private boolean isSettled(long update, Runnable work) {
    try {
      work.run();
      return true;
    } catch (RuntimeException | Error e) {
      log.error("Update {} could not be handled", update, e);
      return isGivenUp(update, e);
    }
  }

  /** A store that fails settles nothing: once it works again, so may the update. */
  private boolean isGivenUp(long update, Throwable failure) {
    String why = failure.getClass().getSimpleName();
    try {
      int failed = store.write(session -> session.inbox().failed(update, why));
      if (failed >= MOST) {
        String often = why + ", " + failed + " times: see the log";
        store.write(session -> session.inbox().setAside(update, often));
        log.error("Update {} is set aside", update);
      }
      return failed == 0 || failed >= MOST;
    } catch (StoreException e) {
      log.error("Update {} waits for the database: {}", update, e.getMessage());
      return false;
    }
  }

  /**
   * Counts an attempt that may be the last: should the program end of it, there is no counting
   * afterwards.
   *
   * @return how many there were before, all of which failed
   */
  int begin(long update) {
    return store.write(
        session -> session.inbox().failed(update, "the program ended while handling it") - 1);
  }

  private boolean isClosedWithin(Duration pause) {
    try {
      return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Ends all pauses, and all trying after the attempts under way. */
  @Override
  public void close() {
    closed.countDown();
  }
}
