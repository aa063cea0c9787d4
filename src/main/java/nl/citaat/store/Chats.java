package nl.citaat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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

  /** What was chosen for a chat. */
  public ChatSettings settings(long chat) {
    return handle
        .createQuery(
            "SELECT language, quiet, administrators_only, follow_ups, told FROM chat WHERE id = :id")
        .bind("id", chat)
        .map((row, context) -> settings(row))
        .findOne()
        .orElse(ChatSettings.NONE);
  }

  private static ChatSettings settings(ResultSet row) throws SQLException {
    String language = row.getString("language");
    return new ChatSettings(
        language == null ? null : Language.ofTag(language).orElse(null),
        row.getBoolean("quiet"),
        row.getBoolean("administrators_only"),
        !"0".equals(row.getString("follow_ups")),
        !"0".equals(row.getString("told")));
  }

  /** Chooses whether the bot says nothing but answers in a chat. */
  public void setQuiet(long chat, boolean quiet) {
    set(chat, "quiet", quiet ? 1 : 0);
  }

  /** Chooses whether only its administrators may ask in a group. */
  public void setAdministratorsOnly(long chat, boolean only) {
    set(chat, "administrators_only", only ? 1 : 0);
  }

  /** Chooses whether questions of a chat are remembered, to be followed up. */
  public void setFollowUps(long chat, boolean remembered) {
    set(chat, "follow_ups", remembered ? 1 : 0);
  }

  /** Chooses whether a reader is told when there is an answer after all. */
  public void setTold(long person, boolean told) {
    set(person, "told", told ? 1 : 0);
    if (!told) {
      handle.execute("DELETE FROM waiting WHERE person = ?", person);
    }
  }

  private void set(long chat, String column, @Nullable Object value) {
    handle.execute(
        """
        INSERT INTO chat (id, %1$s, active, changed_at) VALUES (?, ?, 1, ?)
        ON CONFLICT (id) DO UPDATE
        SET %1$s = excluded.%1$s, changed_at = excluded.changed_at
        """
            .formatted(column),
        chat,
        value,
        clock.millis());
  }

  /**
   * Notes that a group was greeted.
   *
   * @return whether it had not been greeted before
   */
  public boolean greet(long chat) {
    boolean first =
        handle
            .createQuery("SELECT 1 FROM chat WHERE id = :id AND greeted_at IS NOT NULL")
            .bind("id", chat)
            .mapTo(Integer.class)
            .findOne()
            .isEmpty();
    if (first) {
      set(chat, "greeted_at", clock.millis());
    }
    return first;
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
    set(chat, "language", language == null ? null : language.code());
  }

  /** The zone in which times of day are meant in a chat; empty when none was chosen. */
  public Optional<ZoneId> zone(long chat) {
    return handle
        .createQuery("SELECT zone FROM chat WHERE id = :id AND zone IS NOT NULL")
        .bind("id", chat)
        .mapTo(String.class)
        .findOne()
        .map(ZoneId::of);
  }

  /** Chooses the zone in which times of day are meant in a chat. */
  public void setZone(long chat, ZoneId zone) {
    set(chat, "zone", zone.getId());
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

  /**
   * Groups have negative numbers, and are no people. Who still gets something by themselves gets it
   * as they chose.
   */
  int purge(Instant before) {
    return handle.execute(
        """
        DELETE FROM chat WHERE id > 0 AND changed_at < ?
          AND id NOT IN (SELECT chat FROM schedule) AND id NOT IN (SELECT chat FROM alert)
        """,
        before.toEpochMilli());
  }

  /** Whether somebody talked with the bot, not too long ago, and it can write to them. */
  public boolean isKnown(long person) {
    return isActive(person)
        && handle
            .createQuery(
                """
                SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'SENT' AND chat = :id)
                  OR EXISTS (SELECT 1 FROM chat WHERE id = :id)
                """)
            .bind("id", person)
            .mapTo(Boolean.class)
            .one();
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
   * A chat has moved to another number, which takes over what was chosen for it, unless something
   * else was chosen there already, what was asked last, its alerts, and all that is to be sent.
   * What was shown in it stays known, but without message numbers: the new chat counts its messages
   * afresh. Said again, it has no effect.
   */
  public void migrate(long from, long to) {
    handle.execute(
        """
        INSERT INTO chat (id, language, zone, quiet, administrators_only, follow_ups, greeted_at,
          active, changed_at)
        SELECT ?, language, zone, quiet, administrators_only, follow_ups, greeted_at, 1, ?
        FROM chat WHERE id = ?
        ON CONFLICT (id) DO UPDATE
        SET language = coalesce(chat.language, excluded.language),
          zone = coalesce(chat.zone, excluded.zone),
          quiet = coalesce(chat.quiet, excluded.quiet),
          administrators_only = coalesce(chat.administrators_only, excluded.administrators_only),
          follow_ups = coalesce(chat.follow_ups, excluded.follow_ups),
          greeted_at = coalesce(chat.greeted_at, excluded.greeted_at)
        """,
        to,
        clock.millis(),
        from);
    handle.execute("DELETE FROM chat WHERE id = ?", from);
    handle.execute("UPDATE outbox SET chat = ?, message = NULL WHERE chat = ?", to, from);
    handle.execute("UPDATE ledger SET chat = ?, message = NULL WHERE chat = ?", to, from);
    handle.execute(
        "UPDATE answer SET chat = ? WHERE chat = ?", Long.toString(to), Long.toString(from));
    handle.execute("UPDATE exchange SET chat = ? WHERE chat = ?", to, from);
    handle.execute("DELETE FROM sent WHERE chat = ?", from);
    handle.execute("UPDATE amendment SET chat = ? WHERE chat = ?", to, from);
    handle.execute("DELETE FROM asked WHERE chat = ?", from);
    handle.execute(
        "UPDATE alert SET chat = ? WHERE chat = ?"
            + " AND words NOT IN (SELECT words FROM alert WHERE chat = ?)",
        to,
        from,
        to);
    handle.execute("DELETE FROM alert WHERE chat = ?", from);
    handle.execute("UPDATE schedule SET chat = ? WHERE chat = ?", to, from);
    handle.execute("UPDATE OR IGNORE told_bundle SET chat = ? WHERE chat = ?", to, from);
    handle.execute("UPDATE OR IGNORE announced SET chat = ? WHERE chat = ?", to, from);
    handle.execute("UPDATE OR IGNORE channel_editor SET chat = ? WHERE chat = ?", to, from);
  }
}
