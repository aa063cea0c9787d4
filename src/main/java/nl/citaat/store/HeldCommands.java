package nl.citaat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Commands that reached the bot too late to be carried out unasked, for a week: each waits by
 * itself, so that none is lost when several came.
 */
public final class HeldCommands {

  static final Duration KEPT = Duration.ofDays(7);

  private final Handle handle;
  private final Clock clock;

  HeldCommands(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** Keeps a command. */
  public void put(HeldCommand held) {
    handle.execute(
        """
        INSERT INTO held (update_id, chat, message, person, words, replies_to, at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        held.update(),
        held.chat(),
        held.message(),
        held.person(),
        held.words(),
        held.repliesTo(),
        clock.millis());
  }

  /** The command of a person; empty when it was taken before, or is another's. */
  public Optional<HeldCommand> of(long update, long person) {
    return handle
        .createQuery("SELECT * FROM held WHERE update_id = :update AND person = :person")
        .bind("update", update)
        .bind("person", person)
        .map((row, context) -> held(row))
        .findOne();
  }

  private static HeldCommand held(ResultSet row) throws SQLException {
    return new HeldCommand(
        row.getLong("update_id"),
        row.getLong("chat"),
        row.getInt("message"),
        row.getLong("person"),
        row.getString("words"),
        repliesTo(row));
  }

  private static @Nullable Integer repliesTo(ResultSet row) throws SQLException {
    int message = row.getInt("replies_to");
    return row.wasNull() ? null : message;
  }

  /**
   * Takes a command, which can be done once.
   *
   * @return false when it was taken before
   */
  public boolean take(long update) {
    return handle.execute("DELETE FROM held WHERE update_id = ?", update) > 0;
  }

  /**
   * Removes the commands of a person.
   *
   * @return how many
   */
  int forget(long person) {
    return handle.execute("DELETE FROM held WHERE person = ?", person);
  }

  int purge() {
    return handle.execute("DELETE FROM held WHERE at < ?", clock.millis() - KEPT.toMillis());
  }
}
