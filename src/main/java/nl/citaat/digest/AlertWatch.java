package nl.citaat.digest;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.citaat.store.Store;
import nl.citaat.text.Analysis;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells those who set alerts of new stories, each chat once of each story, by way of the outbox:
 * whoever published them, also while the bot was away. Safe for use by many threads.
 */
public final class AlertWatch implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(AlertWatch.class);

  /** Looking whether there is anything to do costs next to nothing. */
  private static final Duration EVERY = Duration.ofSeconds(1);

  /** After a failure, others need the time more. */
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final AlertRound round;
  private final CountDownLatch closed = new CountDownLatch(1);
  private @Nullable Thread thread;

  /**
   * @param analysis the one by which the rules read alerts
   */
  public AlertWatch(Store store, Analysis analysis, AlertRules rules) {
    round = new AlertRound(store, analysis, rules, () -> closed.getCount() == 0);
  }

  /** Goes on beside the caller until closed; to be called once. */
  public synchronized void start() {
    thread = Thread.ofPlatform().daemon().name("alerts").start(this::goOn);
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
      log.error("Readers could not be told of what they set alerts for; trying again", e);
      return AFTER_FAILURE;
    }
  }

  /**
   * Tells all that there is to tell so far; returns early when closed.
   *
   * @throws nl.citaat.store.StoreException if the store fails
   */
  public void catchUp() {
    synchronized (round) {
      round.run();
    }
  }

  /** Stops after what is being told; the rest comes at the next start. Again does nothing. */
  @Override
  public void close() {
    closed.countDown();
    Thread running;
    synchronized (this) {
      running = thread;
    }
    try {
      if (running != null && !running.join(PATIENCE)) {
        log.warn("Alerts are still being told; the rest comes at the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
