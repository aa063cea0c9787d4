package nl.citaat.telegram;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import nl.citaat.bot.Outgoing;
import nl.citaat.bot.OutgoingCodec;
import nl.citaat.store.OutboxRow;
import nl.citaat.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due in the outbox: the rows of one chat one after the other, those of different
 * chats side by side. Safe for use by many threads.
 */
final class Sender implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Sender.class);

  private static final int MANY = 200;

  /** A clock can jump and a machine can sleep, so nobody waits longer than this. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration LAST_PATIENCE = Duration.ofSeconds(1);

  private final Store store;
  private final TelegramGateway gateway;
  private final Clock clock;
  private final Settling settling;
  private final Limits limits = new Limits(TimeMeter.SYSTEM_NANOTIME);
  private final OutgoingCodec codec = new OutgoingCodec();
  private final Bell bell = new Bell();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** The chats to which something is being sent. */
  private final Set<Long> busy = ConcurrentHashMap.newKeySet();

  private volatile boolean closed;

  /**
   * @param gateway belongs to the sender from now on
   */
  Sender(Store store, TelegramGateway gateway, Clock clock) {
    this.store = store;
    this.gateway = gateway;
    this.clock = clock;
    this.settling = new Settling(store, clock);
  }

  /** Begins to send, if it is not closed; to be called once. */
  synchronized void start() {
    if (closed) {
      return;
    }
    int unanswered = store.write(session -> session.outbox().recoverSending());
    if (unanswered > 0) {
      log.info("{} outbox rows were under way when the bot ended", unanswered);
    }
    threads.execute(this::sendAll);
  }

  /** Something may be due that was not before. */
  void wake() {
    bell.ring();
  }

  private void sendAll() {
    while (!closed) {
      bell.await(sendDue());
    }
  }

  private Duration sendDue() {
    try {
      return sendDue(clock.instant());
    } catch (RejectedExecutionException e) {
      log.debug("Closed while something was due, which waits for the next start");
      return Duration.ZERO;
    } catch (RuntimeException e) {
      log.error("The outbox cannot be read; trying again", e);
      return LONGEST_WAIT;
    }
  }

  /**
   * @return how long to wait before there can be more to do
   */
  private Duration sendDue(Instant now) {
    // Copied before reading: what ends in between was read as due, and is so no longer.
    Set<Long> before = Set.copyOf(busy);
    Duration wait =
        store
            .read(session -> session.outbox().nextMoment(now))
            .map(moment -> Duration.between(now, moment))
            .orElse(LONGEST_WAIT);
    for (OutboxRow row : store.read(session -> session.outbox().due(now, MANY))) {
      if (!closed && !before.contains(row.delivery().chat())) {
        wait = shorter(wait, send(row));
      }
    }
    return shorter(wait, LONGEST_WAIT);
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  /**
   * Begins to send a row if the limits allow it.
   *
   * @return how long to wait before trying again when they do not
   */
  private Duration send(OutboxRow row) {
    long chat = row.delivery().chat();
    Outgoing outgoing;
    try {
      outgoing = inPlace(Requests.inChat(chat, codec.fromJson(row.delivery().payload())));
    } catch (IllegalArgumentException e) {
      settling.giveUp(row, String.valueOf(e.getMessage()));
      return Duration.ZERO;
    }
    Duration wait =
        switch (outgoing) {
          case Outgoing.Send send -> limits.message(chat);
          case Outgoing.SendPhoto photo -> limits.message(chat);
          case Outgoing.SendDocument document -> limits.message(chat);
          case Outgoing.Edit edit -> limits.message(chat);
          case Outgoing.Amend amend ->
              amend.message() == null ? limits.other() : limits.message(chat);
          case Outgoing.AnswerPress answer -> limits.other();
          case Outgoing.OfferMenu menu -> limits.other();
          case Outgoing.AnswerInline answer -> limits.other();
        };
    if (wait.isPositive()) {
      return wait;
    }
    busy.add(chat);
    threads.execute(() -> deliver(row, outgoing));
    return LONGEST_WAIT;
  }

  /** What comes in the place of a message that was being sent knows by now which one that is. */
  private Outgoing inPlace(Outgoing outgoing) {
    if (!(outgoing instanceof Outgoing.Send send) || send.replaces() == null) {
      return outgoing;
    }
    long replaced = send.replaces();
    return store
        .read(session -> session.outbox().find(replaced))
        .map(OutboxRow::message)
        .<Outgoing>map(send::insteadOf)
        .orElse(send);
  }

  private void deliver(OutboxRow row, Outgoing outgoing) {
    boolean noted = false;
    try {
      noted = attempt(row, outgoing);
    } finally {
      limits.ended();
      busy.remove(row.delivery().chat());
    }
    if (noted) {
      wake();
    }
  }

  /**
   * @return false when the store fails: then trying again at once would fail as well
   */
  private boolean attempt(OutboxRow row, Outgoing outgoing) {
    try {
      if (settling.begin(row)) {
        carry(row, outgoing);
      }
      return true;
    } catch (RuntimeException e) {
      log.error("What became of outbox row {} could not be noted", row.id(), e);
      return false;
    }
  }

  private void carry(OutboxRow row, Outgoing outgoing) {
    Integer message;
    try {
      message = gateway.carry(outgoing);
    } catch (CallException e) {
      settling.failed(row, outgoing, e);
      return;
    } catch (RuntimeException e) {
      log.error("Outbox row {} cannot be made into a request", row.id(), e);
      settling.giveUp(row, e.getClass().getSimpleName());
      return;
    }
    settling.arrived(row, outgoing, message);
  }

  /** Begins nothing more, and lets what is under way end; breaks it off after some seconds. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      threads.shutdown();
    }
    bell.ring();
    if (!ended(PATIENCE)) {
      log.warn("Telegram is slow: what is under way is broken off");
    }
    gateway.close();
    if (!ended(LAST_PATIENCE)) {
      log.warn("What became of some outbox rows is not noted");
    }
  }

  private boolean ended(Duration within) {
    try {
      return threads.awaitTermination(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
