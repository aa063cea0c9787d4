package nl.citaat.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.citaat.bot.Dispatcher;
import nl.citaat.bot.Incoming.Inline;
import nl.citaat.bot.Outgoing.AnswerInline;
import nl.citaat.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers inline queries beside all else, or drops them: those that are late, because Telegram
 * waits only some seconds, and those whose person has typed on meanwhile. Safe for use by many
 * threads.
 */
final class InlineDesk implements AutoCloseable {

  /** So long an answer is of use; Telegram does not tell when a query was typed. */
  static final Duration FRESH = Duration.ofSeconds(10);

  private static final Logger log = LoggerFactory.getLogger(InlineDesk.class);

  /** So few at a time leave the machine to those who ask in earnest. */
  private static final int MANY = 4;

  private static final Backoff AGAIN = new Backoff(Duration.ofMillis(500), FRESH);
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final Store store;
  private final Dispatcher dispatcher;
  private final TelegramGateway gateway;
  private final Clock clock;
  private final Semaphore places = new Semaphore(MANY, true);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);

  /** What each person typed last. */
  private final Map<Long, Inline> newest = new ConcurrentHashMap<>();

  /**
   * @param gateway belongs to the desk from now on
   */
  InlineDesk(Store store, Dispatcher dispatcher, TelegramGateway gateway, Clock clock) {
    this.store = store;
    this.dispatcher = dispatcher;
    this.gateway = gateway;
    this.clock = clock;
  }

  /** Takes a query that is pending in the inbox, and returns at once. */
  void take(Inline typed) {
    newest.put(typed.from().id(), typed);
    threads.execute(() -> serve(typed));
  }

  private void serve(Inline typed) {
    try {
      if (store.write(session -> session.inbox().done(typed.update()))) {
        places.acquireUninterruptibly();
        try {
          answer(typed);
        } finally {
          places.release();
        }
      }
    } catch (RuntimeException e) {
      log.error("Inline query of update {} is dropped", typed.update(), e);
    } finally {
      newest.remove(typed.from().id(), typed);
    }
  }

  private void answer(Inline typed) {
    if (!isWanted(typed)) {
      log.debug("Inline query of update {} was late or overtaken", typed.update());
      return;
    }
    AnswerInline answer = dispatcher.answer(typed);
    for (int tries = 1; isWanted(typed) && !isSettled(answer); tries++) {
      pause(AGAIN.after(tries));
    }
  }

  private boolean isWanted(Inline typed) {
    return closed.getCount() > 0
        && typed.equals(newest.get(typed.from().id()))
        && Duration.between(typed.at(), clock.instant()).compareTo(FRESH) < 0;
  }

  /** An answer that may have arrived can be given again. */
  private boolean isSettled(AnswerInline answer) {
    try {
      gateway.carry(answer);
      return true;
    } catch (CallException.NotSent | CallException.Unanswered e) {
      log.debug("An inline query waits for its answer: {}", e.getMessage());
      return false;
    } catch (CallException.TooFast e) {
      log.info("An inline query stays unanswered: {}", e.getMessage());
      return true;
    } catch (CallException.Refused e) {
      if (Settling.PASSED.stream().anyMatch(e::says)) {
        log.debug("An inline query was answered too late: {}", e.getMessage());
      } else {
        log.warn("An answer to an inline query is refused: {}", e.getMessage());
      }
      return true;
    }
  }

  private void pause(Duration length) {
    try {
      if (closed.await(length.toMillis(), TimeUnit.MILLISECONDS)) {
        log.debug("Closed while an inline query waited for its answer");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes no more, and breaks off what is under way. */
  @Override
  public void close() {
    closed.countDown();
    threads.shutdown();
    gateway.close();
    try {
      if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        log.debug("Some inline queries are left behind");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
