package nl.citaat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The messages that asked something in the last hour, so that one that is edited or said twice is
 * known again. Of their words only a hash is kept.
 */
public final class AskedMessages {

  /** For so long they are kept. */
  static final Duration KEPT = Duration.ofHours(1);

  private final Handle handle;
  private final Clock clock;

  AskedMessages(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** Notes one, which takes the place of what the same message asked before; drops old ones. */
  public void add(AskedMessage asked) {
    purge();
    handle.execute(
        "DELETE FROM asked WHERE update_id = ? OR chat = ? AND message = ?",
        asked.update(),
        asked.chat(),
        asked.message());
    handle
        .createUpdate(
            """
            INSERT INTO asked (update_id, chat, message, person, words, at)
            VALUES (:update, :chat, :message, :person, :words, :at)
            """)
        .bind("update", asked.update())
        .bind("chat", asked.chat())
        .bind("message", asked.message())
        .bind("person", asked.person())
        .bind("words", asked.words())
        .bind("at", asked.at().toEpochMilli())
        .execute();
  }

  /** What a message asked. */
  public Optional<AskedMessage> of(long chat, int message) {
    return handle
        .createQuery("SELECT * FROM asked WHERE chat = :chat AND message = :message")
        .bind("chat", chat)
        .bind("message", message)
        .map((row, context) -> asked(row))
        .findOne();
  }

  /**
   * The message before, if the same person asked the same there.
   *
   * @return empty when that person asked something else last, or nothing
   */
  public Optional<AskedMessage> before(AskedMessage asked) {
    return handle
        .createQuery(
            """
            SELECT * FROM asked WHERE chat = :chat AND person = :person AND message < :message
            ORDER BY message DESC LIMIT 1
            """)
        .bind("chat", asked.chat())
        .bind("person", asked.person())
        .bind("message", asked.message())
        .map((row, context) -> asked(row))
        .findOne()
        .filter(last -> last.words().equals(asked.words()));
  }

  int forget(long person) {
    return handle.execute("DELETE FROM asked WHERE person = ?", person);
  }

  int purge() {
    return handle.execute(
        "DELETE FROM asked WHERE at < ?", clock.instant().minus(KEPT).toEpochMilli());
  }

  private static AskedMessage asked(ResultSet row) throws SQLException {
    return new AskedMessage(
        row.getLong("update_id"),
        row.getLong("chat"),
        row.getInt("message"),
        Columns.parsed(row, "person", Long::valueOf),
        row.getString("words"),
        Instant.ofEpochMilli(row.getLong("at")));
  }
}
