package nl.citaat.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.citaat.text.Language;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What is known of chats, and of people by the number of their private chat. A chat of which
 * nothing was ever noted is active, without a language.
 */
public final class Chats {

  private static final Duration SEEN_AGAIN = Duration.ofDays(1);

  private final Handle handle;
  private final Clock clock;

  Chats(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** The language that was chosen in a chat; empty when none was. */
  public Optional<Language> language(long chat) {
    return handle
        .createQuery("SELECT language FROM chat WHERE id = :id AND language IS NOT NULL")
        .bind("id", chat)
        .mapTo(String.class)
        .findOne()
        .flatMap(Language::ofTag);
  }

  /**
   * @param language null to go back to none chosen
   */
  public void setLanguage(long chat, @Nullable Language language) {
    handle.execute(
        """
        INSERT INTO chat (id, language, active, changed_at) VALUES (?, ?, 1, ?)
        ON CONFLICT (id) DO UPDATE
        SET language = excluded.language, changed_at = excluded.changed_at
        """,
        chat,
        language == null ? null : language.code(),
        clock.millis());
  }

  /**
   * Notes that a chat cannot be reached any more, and gives up what still waits for it.
   *
   * @param why the messenger's reason
   */
  public void deactivate(long chat, String why) {
    handle.execute(
        """
        INSERT INTO chat (id, active, why, changed_at) VALUES (?, 0, ?, ?)
        ON CONFLICT (id) DO UPDATE
        SET active = 0, why = excluded.why, changed_at = excluded.changed_at
        """,
        chat,
        why,
        clock.millis());
    new Outbox(handle, clock).giveUp(chat, why);
  }

  /** Notes that a chat can be reached again; costs no write when it could be all along. */
  public void activate(long chat) {
    handle.execute(
        "UPDATE chat SET active = 1, why = NULL, changed_at = ? WHERE id = ? AND active = 0",
        clock.millis(),
        chat);
  }

  /**
   * Notes that somebody is still there, so that what they chose is kept; costs a write once a day
   * at most, and none for one of whom nothing is kept.
   */
  public void seen(long person) {
    handle.execute(
        "UPDATE chat SET changed_at = ? WHERE id = ? AND changed_at < ?",
        clock.millis(),
        person,
        clock.millis() - SEEN_AGAIN.toMillis());
  }

  int forget(long person) {
    return handle.execute("DELETE FROM chat WHERE id = ?", person);
  }

  /** Groups have negative numbers, and are no people. */
  int purge(Instant before) {
    return handle.execute(
        "DELETE FROM chat WHERE id > 0 AND changed_at < ?", before.toEpochMilli());
  }

  public boolean isActive(long chat) {
    return handle
        .createQuery("SELECT active FROM chat WHERE id = :id")
        .bind("id", chat)
        .mapTo(Boolean.class)
        .findOne()
        .orElse(true);
  }

  /**
   * A chat has moved to another number, which takes over its language and all that is to be sent.
   * What was shown in it stays known, but without message numbers: the new chat counts its messages
   * afresh. So nothing that was asked in the old one can be followed up in the new one.
   */
  public void migrate(long from, long to) {
    handle.execute(
        """
        INSERT INTO chat (id, language, active, changed_at)
        SELECT ?, language, 1, ? FROM chat WHERE id = ?
        ON CONFLICT (id) DO UPDATE SET language = coalesce(chat.language, excluded.language)
        """,
        to,
        clock.millis(),
        from);
    handle.execute("DELETE FROM chat WHERE id = ?", from);
    handle.execute("UPDATE outbox SET chat = ? WHERE chat = ?", to, from);
    handle.execute("UPDATE ledger SET chat = ?, message = NULL WHERE chat = ?", to, from);
    handle.execute(
        "UPDATE answer SET chat = ? WHERE chat = ?", Long.toString(to), Long.toString(from));
    handle.execute("DELETE FROM exchange WHERE chat = ?", from);
  }
}
