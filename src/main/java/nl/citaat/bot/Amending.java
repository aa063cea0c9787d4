package nl.citaat.bot;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.citaat.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that a correction or retraction reaches the readers who saw the old words: whoever
 * changed an article, also while the bot was away, the messages that show it are changed by way of
 * the outbox. Safe for use by many threads.
 */
public final class Amending implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Amending.class);

  /** Looking whether there is anything to do costs next to nothing. */
  private static final Duration EVERY = Duration.ofSeconds(1);

  /** After a failure, others need the time more. */
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  private final Store store;
  private final Runnable waiting;
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * @param waiting called when something new may wait in the outbox
   */
  public Amending(Store store, Runnable waiting) {
    this.store = store;
    this.waiting = waiting;
  }

  /** Goes on beside the caller until closed; to be called once. */
  public void start() {
    Thread.ofVirtual().name("amending").start(this::goOn);
  }

  private void goOn() {
    try {
      Duration pause = Duration.ZERO;
      while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        pause = tryCatchUp();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration tryCatchUp() {
    try {
      catchUp();
      return EVERY;
    } catch (RuntimeException e) {
      log.error("Readers of a changed article could not be told; trying again", e);
      return AFTER_FAILURE;
    }
  }

  /**
   * Puts into the outbox what is still to be told of changes so far; returns early when closed.
   *
   * @throws nl.citaat.store.StoreException if the store fails
   */
  public void catchUp() {
    if (!store.read(session -> session.amendments().isBehind())) {
      return;
    }
    boolean more = true;
    while (more && closed.getCount() > 0) {
      more = store.write(session -> new Showing(session).tellMore());
      waiting.run();
    }
  }

  /** Begins nothing more. What is left is taken up at the next start. */
  @Override
  public void close() {
    closed.countDown();
  }
}
