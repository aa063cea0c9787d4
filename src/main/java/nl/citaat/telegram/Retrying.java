package nl.citaat.telegram;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.citaat.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something until it succeeds, with longer and longer waits between the tries, and tells the
 * log once instead of every time. For one thread; only {@link #stop} is for any.
 */
final class Retrying {

  private static final Logger log = LoggerFactory.getLogger(Retrying.class);

  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int MANY_CONFLICTS = 5;

  private final URI server;
  private final Pace pace;
  private final Clock clock;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private int failures;
  private int conflicts;
  private @Nullable Instant firstConflict;

  /**
   * How long to wait.
   *
   * @param failure after failures in a row
   * @param conflict after conflicts in a row
   * @param conflicts how long conflicts may go on. A server can take a poll that broke off for one
   *     that goes on until its time is over, so that is how long a restarted bot has to bear them
   */
  record Pace(Backoff failure, Backoff conflict, Duration conflicts) {

    static Pace of(Duration poll) {
      return new Pace(
          Backoff.UP_TO_30_SECONDS,
          new Backoff(Duration.ofMillis(500), Duration.ofSeconds(5)),
          poll.plusSeconds(30));
    }
  }

  /**
   * @param server what the log and exceptions call the server
   */
  Retrying(URI server, Pace pace, Clock clock) {
    this.server = server;
    this.pace = pace;
    this.clock = clock;
  }

  /**
   * Does the work until it succeeds.
   *
   * @return what it returned; empty when stopped
   * @throws TelegramException if there is no use in going on
   */
  <T> Optional<T> call(Supplier<T> work) {
    while (!isStopped()) {
      try {
        T result = work.get();
        succeeded();
        return Optional.of(result);
      } catch (CallException | StoreException e) {
        waitAfter(e);
      }
    }
    return Optional.empty();
  }

  private void succeeded() {
    if (failures + conflicts > 0) {
      log.info("Work with {} goes on", server);
    }
    failures = 0;
    conflicts = 0;
    firstConflict = null;
  }

  private void waitAfter(RuntimeException failure) {
    if (isStopped()) {
      return;
    }
    switch (failure) {
      case CallException.TooFast tooFast -> pause(tooFast.pause());
      case CallException.Refused refused -> pause(refused(refused));
      default -> pause(failed(failure));
    }
  }

  private Duration refused(CallException.Refused refused) {
    return switch (refused.code()) {
      case UNAUTHORIZED, NOT_FOUND ->
          throw new TelegramException(
              "The token is not accepted: %s answers %s. Copy it again from @BotFather"
                      .formatted(server, refused.getMessage())
                  + ", and check that this is the server it is for");
      case CONFLICT -> conflict(refused);
      default -> failed(refused);
    };
  }

  private Duration conflict(CallException.Refused refused) {
    conflicts++;
    Instant now = clock.instant();
    firstConflict = firstConflict == null ? now : firstConflict;
    if (conflicts >= MANY_CONFLICTS && !firstConflict.plus(pace.conflicts()).isAfter(now)) {
      throw new TelegramException(
          "Another program polls with this token, or a webhook is set: %s answers %s. End the other"
                  .formatted(server, refused.getMessage())
              + " program or remove the webhook, then start again");
    }
    if (conflicts == 1) {
      log.warn("{} answers {}; trying again for a while", server, refused.getMessage());
    }
    return pace.conflict().after(conflicts);
  }

  private Duration failed(RuntimeException failure) {
    failures++;
    if (failures == 1) {
      log.warn("Work with {} is held up, trying again: {}", server, words(failure));
    } else {
      log.debug("Work with {} is held up after {} tries: {}", server, failures, words(failure));
    }
    return pace.failure().after(failures);
  }

  private static String words(RuntimeException failure) {
    return String.valueOf(failure.getMessage());
  }

  private void pause(Duration length) {
    try {
      if (stopped.await(length.toMillis(), TimeUnit.MILLISECONDS)) {
        log.debug("Stopped while waiting for {}", server);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isStopped() {
    return stopped.getCount() == 0 || Thread.currentThread().isInterrupted();
  }

  /** Ends a wait at once; nothing is tried again from now on. */
  void stop() {
    stopped.countDown();
  }
}
