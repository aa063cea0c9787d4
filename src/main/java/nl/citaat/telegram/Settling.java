package nl.citaat.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import nl.citaat.bot.Outgoing;
import nl.citaat.bot.Showing;
import nl.citaat.store.Delivery;
import nl.citaat.store.OutboxRow;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down how the sending of a row began and ended. Safe for use by many threads. */
final class Settling {

  private static final Logger log = LoggerFactory.getLogger(Settling.class);

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  /** Each attempt may have arrived, so there are not many. */
  private static final int MOST_ATTEMPTS = 10;

  private static final Backoff UNANSWERED =
      new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5));

  /** After that nobody waits for it any more. */
  private static final Duration TOO_OLD = Duration.ofDays(1);

  private static final List<String> NO_CHAT =
      List.of(
          "chat not found", "user is deactivated", "PEER_ID_INVALID", "group chat was deactivated");

  /** What becomes of something by itself when time passes, so that nobody needs to know. */
  static final List<String> PASSED =
      List.of(
          "message to edit not found",
          "message can't be edited",
          "MESSAGE_ID_INVALID",
          "query is too old",
          "query ID is invalid");

  private final Store store;
  private final Clock clock;

  Settling(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * The request begins.
   *
   * @return false when the row does not wait any more
   */
  boolean begin(OutboxRow row) {
    try {
      write(session -> session.outbox().sending(row.id()));
      return true;
    } catch (IllegalStateException e) {
      log.debug("Outbox row {} was settled before it was sent", row.id());
      return false;
    }
  }

  /**
   * It arrived.
   *
   * @param message the number of its message; null for none
   */
  void arrived(OutboxRow row, Outgoing outgoing, @Nullable Integer message) {
    write(
        session -> {
          boolean kept = session.outbox().sent(row.id(), message);
          if (kept && message != null) {
            new Showing(session).arrived(row, message, outgoing);
          }
        });
  }

  /** It did not arrive, or nobody knows. */
  void failed(OutboxRow row, Outgoing outgoing, CallException failure) {
    switch (failure) {
      case CallException.TooFast tooFast -> postpone(row, tooFast.pause(), failure);
      case CallException.NotSent notSent ->
          postpone(row, Backoff.UP_TO_30_SECONDS.after(age(row)), failure);
      case CallException.Unanswered unanswered -> unanswered(row, failure);
      case CallException.Refused refused -> {
        if (isElsewhere(outgoing) && refused.code() != UNAUTHORIZED) {
          giveUp(row, refused.code() + " " + refused.description());
        } else {
          refused(row, refused);
        }
      }
    }
  }

  /** Whether a refusal says nothing of the chat that the row names. */
  private static boolean isElsewhere(Outgoing outgoing) {
    return outgoing instanceof Outgoing.Amend amend && amend.inlineMessage() != null;
  }

  private Duration age(OutboxRow row) {
    return Duration.between(row.created(), clock.instant());
  }

  private void postpone(OutboxRow row, Duration pause, CallException why) {
    if (age(row).compareTo(TOO_OLD) > 0) {
      giveUp(row, "not sent for a day: " + why.getMessage());
      return;
    }
    log.debug("Outbox row {} waits {} ms: {}", row.id(), pause.toMillis(), why.getMessage());
    write(session -> session.outbox().postpone(row.id(), clock.instant().plus(pause)));
  }

  private void unanswered(OutboxRow row, CallException failure) {
    int attempts = row.attempts() + 1;
    boolean again = row.delivery().kind() != Delivery.Kind.POST;
    if (again && attempts >= MOST_ATTEMPTS) {
      giveUp(row, attempts + " times without an answer: " + failure.getMessage());
      return;
    }
    log.warn(
        "Outbox row {} may have arrived and {}: {}",
        row.id(),
        again ? "is sent again" : "waits for a moderator's word",
        failure.getMessage());
    Instant next = clock.instant().plus(UNANSWERED.after(attempts));
    write(session -> session.outbox().unknown(row.id(), next));
  }

  private void refused(OutboxRow row, CallException.Refused refused) {
    if (refused.movedTo() != null) {
      moved(row, refused.movedTo());
    } else if (refused.code() == UNAUTHORIZED) {
      postpone(row, Backoff.UP_TO_30_SECONDS.longest(), refused);
    } else if (refused.code() == FORBIDDEN || NO_CHAT.stream().anyMatch(refused::says)) {
      shut(row, refused.description());
    } else if (PASSED.stream().anyMatch(refused::says)) {
      log.debug("Outbox row {} came too late: {}", row.id(), refused.description());
      write(session -> session.outbox().failed(row.id(), refused.description()));
    } else {
      giveUp(row, refused.code() + " " + refused.description());
    }
  }

  private void moved(OutboxRow row, long to) {
    log.info("Outbox row {} is sent to where its group moved", row.id());
    write(
        session -> {
          session.outbox().postpone(row.id(), clock.instant());
          session.chats().migrate(row.delivery().chat(), to);
        });
  }

  private void shut(OutboxRow row, String why) {
    log.info("The chat of outbox row {} cannot be reached any more: {}", row.id(), why);
    write(
        session -> {
          session.outbox().failed(row.id(), why);
          session.chats().deactivate(row.delivery().chat(), why);
        });
  }

  /** It will never be sent. */
  void giveUp(OutboxRow row, String why) {
    log.warn("Outbox row {} is given up: {}", row.id(), why);
    write(session -> session.outbox().failed(row.id(), why));
  }

  private void write(Consumer<Session> work) {
    store.write(
        session -> {
          work.accept(session);
          return null;
        });
  }
}
