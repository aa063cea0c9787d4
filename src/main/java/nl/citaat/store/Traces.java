package nl.citaat.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * All that is kept of the people who talk with the bot, in whatever table: what is not in here must
 * not be kept of them. What moderators did to articles and are at work on is no part of it, nor who
 * they are.
 */
public final class Traces {

  /**
   * For so long it is kept at most, but for alerts and subscriptions, which last until they are
   * removed.
   */
  public static final Duration KEPT = Duration.ofDays(30);

  /** So long a clock that went back can't bring a summary a second time; of nobody's reading. */
  private static final Duration SLOTS_KEPT = Duration.ofDays(400);

  private final Session session;
  private final Clock clock;

  Traces(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /**
   * Removes all that is kept of a person, but for updates of theirs that are not handled yet. What
   * is being sent to them right now goes with the end of the sending.
   */
  public Forgotten forget(long person) {
    int opinions = session.answers().forget(person);
    session.asked().forget(person);
    session.waiting().forget(person);
    session.sent().forget(person);
    session.amendments().forget(person);
    session.announcements().forget(person);
    session.posted().forget(person);
    session.channelEditors().arrived(person);
    return new Forgotten(
        session.questions().forget(person),
        opinions,
        session.exchanges().forget(person),
        session.ledger().forget(person),
        session.inbox().forget(person)
            + session.outbox().forget(person)
            + session.late().forget(person)
            + session.held().forget(person),
        session.chats().forget(person),
        session.alerts().forget(person),
        session.schedules().forget(person));
  }

  /**
   * Removes what is too old.
   *
   * @return how many rows were removed
   */
  public int purge() {
    Instant oldest = clock.instant().minus(KEPT);
    return session.questions().purge(oldest)
        + session.exchanges().purge()
        + session.asked().purge()
        + session.late().purge()
        + session.held().purge()
        + session.drafts().purge()
        + session.ledger().purge(oldest)
        + session.sent().purge(oldest)
        + session.amendments().purge(oldest)
        + session.posted().purge(oldest)
        + session.schedules().purge(oldest)
        + session.announcements().purge(oldest)
        + session.slots().purge(clock.instant().minus(SLOTS_KEPT))
        + session.channelEditors().purge()
        + session.doubted().purge()
        + session.inbox().purgeAll(oldest)
        + session.outbox().purge(oldest)
        + session.alerts().purge(oldest)
        + session.told().purge(oldest)
        + session.chats().purge(oldest);
  }
}
