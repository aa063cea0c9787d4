package nl.citaat.bot;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
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

  /** Somebody waits, and what fails for a moment only is often over by then. */
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final int LONGER = 5;

  private final Store store;
  private final CountDownLatch closed = new CountDownLatch(1);

  Attempts(Store store) {
    this.store = store;
  }

  /**
   * Something to be done about an update.
   *
   * @param lastly what to do once it has failed too often: set the update aside, for a reason that
   *     names the incident
   */
  record Task(long update, Runnable work, LastWord lastly) {}

  /** Sets an update aside and tells its sender so. */
  @FunctionalInterface
  interface LastWord {
    void say(String incident, String why);
  }

  /** Works at a task, with pauses between attempts; when closed meanwhile, it stays pending. */
  void run(Task task) {
    String incident = newIncident();
    Duration pause = FIRST_PAUSE;
    while (!isSettled(task, incident) && !isClosedWithin(pause)) {
      Duration longer = pause.multipliedBy(LONGER);
      pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }
  }

  /** A number by which what a reader tells of a failure can be looked up in the log. */
  static String newIncident() {
    return String.format(Locale.ROOT, "%06x", ThreadLocalRandom.current().nextInt(1 << 24));
  }

  private boolean isSettled(Task task, String incident) {
    try {
      task.work().run();
      return true;
    } catch (RuntimeException | Error e) {
      log.error("Incident {}: update {} failed", incident, task.update(), e);
      return isGivenUp(task, incident, e.getClass().getSimpleName());
    }
  }

  /** A store that fails settles nothing: once it works again, so may the update. */
  private boolean isGivenUp(Task task, String incident, String failure) {
    String why = failure + ", incident " + incident + ": see the log";
    try {
      int failed = store.write(session -> session.inbox().failed(task.update(), why));
      if (failed >= MOST) {
        giveUp(task, incident, why);
      }
      return failed == 0 || failed >= MOST;
    } catch (StoreException e) {
      log.error("Update {} waits for the database: {}", task.update(), e.getMessage());
      return false;
    }
  }

  private void giveUp(Task task, String incident, String why) {
    try {
      task.lastly().say(incident, why);
    } catch (RuntimeException | Error e) {
      log.error("Incident {}: there is not even an apology", incident, e);
      store.write(session -> session.inbox().setAside(task.update(), why));
    }
    log.error("Incident {}: update {} is set aside", incident, task.update());
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
