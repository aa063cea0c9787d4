package nl.citaat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.citaat.store.Alert.Wish;
import nl.citaat.text.Language;
import org.jdbi.v3.core.Handle;

/** What people want to be told of when it is in the news. What they were told is {@link Told}. */
public final class Alerts {

  private final Handle handle;
  private final Clock clock;

  Alerts(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /**
   * Adds an alert.
   *
   * @return empty when the chat has one of the same words already, which stays as it is
   */
  public Optional<Alert> add(Wish wish) {
    int added =
        handle
            .createUpdate(
                """
                INSERT INTO alert (chat, kind, topic, words, language, talk, set_at)
                VALUES (:chat, :kind, :topic, :words, :language, :talk, :now)
                ON CONFLICT (chat, words) DO NOTHING
                """)
            .bind("chat", wish.place().chat())
            .bind("kind", wish.place().kind())
            .bind("topic", wish.place().topic())
            .bind("words", wish.words())
            .bind("language", wish.language().code())
            .bind("talk", wish.talk().code())
            .bind("now", clock.millis())
            .execute();
    return added == 0
        ? Optional.empty()
        : of(wish.place().chat()).stream()
            .filter(alert -> alert.wish().words().equals(wish.words()))
            .findFirst();
  }

  /** The alerts of a chat, oldest first. */
  public List<Alert> of(long chat) {
    return handle
        .createQuery("SELECT * FROM alert WHERE chat = :chat ORDER BY id")
        .bind("chat", chat)
        .map((row, context) -> alert(row))
        .list();
  }

  /** The alert of a number; empty when there is none, or none any more. */
  public Optional<Alert> find(long id) {
    return handle
        .createQuery("SELECT * FROM alert WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> alert(row))
        .findOne();
  }

  /**
   * Removes an alert of a chat.
   *
   * @return whether there was such a one in that chat
   */
  public boolean remove(long chat, long id) {
    return handle.execute("DELETE FROM alert WHERE id = ? AND chat = ?", id, chat) > 0;
  }

  /**
   * The alerts that were added after the one of a number, wherever that was, by number.
   *
   * @param limit how many at most
   */
  public List<Alert> after(long id, int limit) {
    return handle
        .createQuery("SELECT * FROM alert WHERE id > :id ORDER BY id LIMIT :limit")
        .bind("id", id)
        .bind("limit", limit)
        .map((row, context) -> alert(row))
        .list();
  }

  /** How many alerts there are in all chats. */
  public int count() {
    return handle.createQuery("SELECT count(*) FROM alert").mapTo(Integer.class).one();
  }

  /** The numbers of all alerts. */
  public Set<Long> ids() {
    return new HashSet<>(handle.createQuery("SELECT id FROM alert").mapTo(Long.class).list());
  }

  /** The change number of the archive up to which all alerts were told of it. */
  public long reached() {
    return handle.createQuery("SELECT change FROM alert_progress").mapTo(Long.class).one();
  }

  /** Notes up to which change number of the archive all alerts were told. */
  public void reach(long change) {
    handle.execute("UPDATE alert_progress SET change = ?", change);
  }

  int forget(long person) {
    return handle.execute("DELETE FROM alert WHERE chat = ?", person);
  }

  /** Chats that could not be reached for so long want nothing more. */
  int purge(Instant before) {
    return handle.execute(
        "DELETE FROM alert WHERE chat IN (SELECT id FROM chat WHERE active = 0 AND changed_at < ?)",
        before.toEpochMilli());
  }

  private static Alert alert(ResultSet row) throws SQLException {
    return new Alert(
        row.getLong("id"),
        new Wish(
            new Place(
                row.getLong("chat"),
                row.getString("kind"),
                Columns.parsed(row, "topic", Integer::valueOf)),
            row.getString("words"),
            Language.ofTag(row.getString("language")).orElseThrow(),
            Language.ofTag(row.getString("talk")).orElseThrow()),
        Instant.ofEpochMilli(row.getLong("set_at")));
  }
}
