package nl.citaat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What owners tell all chats that get summaries, but for channels: written down first, then sent
 * bit by bit, to each chat once. What has come to its end is forgotten.
 */
public final class Announcements {

  private static final String RECEIVES = "place <> 'CHANNEL' AND paused = 0";

  private final Handle handle;
  private final Clock clock;

  Announcements(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** How many chats would get it now. */
  public int receivers() {
    return handle
        .createQuery(
            "SELECT count(DISTINCT chat) FROM schedule WHERE "
                + RECEIVES
                + " AND chat NOT IN (SELECT id FROM chat WHERE active = 0)")
        .mapTo(Integer.class)
        .one();
  }

  /** Writes one down, which is not sent yet. */
  public Announcement add(long person, String text) {
    long id =
        handle
            .createUpdate(
                "INSERT INTO announcement (person, text, at) VALUES (:person, :text, :now)")
            .bind("person", person)
            .bind("text", text)
            .bind("now", clock.millis())
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one();
    return new Announcement(id, person, text, false);
  }

  /** The one of a number; empty when there is none, or none any more. */
  public Optional<Announcement> find(long id) {
    return handle
        .createQuery("SELECT * FROM announcement WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> announcement(row))
        .findOne();
  }

  /**
   * Begins to send one: to all that get summaries now.
   *
   * @return false when there is none that was not begun
   */
  public boolean begin(long id) {
    return handle.execute(
            """
            UPDATE announcement
            SET reached = 0, last = (SELECT coalesce(max(id), 0) FROM schedule)
            WHERE id = ? AND reached IS NULL
            """,
            id)
        > 0;
  }

  /**
   * Drops one that was not begun.
   *
   * @return false when there is none
   */
  public boolean drop(long id) {
    return handle.execute("DELETE FROM announcement WHERE id = ? AND reached IS NULL", id) > 0;
  }

  /** The one that was begun first of those that are on their way; empty when none is. */
  public Optional<Announcement> underWay() {
    return handle
        .createQuery("SELECT * FROM announcement WHERE reached IS NOT NULL ORDER BY id LIMIT 1")
        .map((row, context) -> announcement(row))
        .findOne();
  }

  /**
   * Takes the chats that come next of one that is on its way, and forgets it when none are left.
   *
   * @param most how many schedules are looked at; each chat has one at least
   * @return the first of each chat to which it is to be sent now, which is noted as told
   */
  public List<Schedule> take(long id, int most) {
    List<Schedule> next =
        handle
            .createQuery(
                """
                SELECT s.* FROM schedule s JOIN announcement a ON a.id = :id
                WHERE s.id > a.reached AND s.id <= a.last ORDER BY s.id LIMIT :most
                """)
            .bind("id", id)
            .bind("most", most)
            .map((row, context) -> Schedules.schedule(row))
            .list();
    if (next.isEmpty()) {
      handle.execute("DELETE FROM announcement WHERE id = ?", id);
      return List.of();
    }
    handle.execute("UPDATE announcement SET reached = ? WHERE id = ?", next.getLast().id(), id);
    Chats chats = new Chats(handle, clock);
    return next.stream()
        .filter(schedule -> !schedule.paused())
        .filter(schedule -> schedule.target().place() != Schedule.Place.CHANNEL)
        .filter(schedule -> chats.isActive(schedule.target().chat()))
        .filter(schedule -> isFirst(id, schedule.target().chat()))
        .toList();
  }

  private boolean isFirst(long id, long chat) {
    return handle.execute(
            "INSERT INTO announced (announcement, chat) VALUES (?, ?) ON CONFLICT DO NOTHING",
            id,
            chat)
        > 0;
  }

  int forget(long chat) {
    return handle.execute("DELETE FROM announced WHERE chat = ?", chat);
  }

  /** What nobody sent for so long is no news. */
  int purge(Instant before) {
    return handle.execute(
        "DELETE FROM announcement WHERE reached IS NULL AND at < ?", before.toEpochMilli());
  }

  private static Announcement announcement(ResultSet row) throws SQLException {
    row.getLong("reached");
    boolean begun = !row.wasNull();
    return new Announcement(row.getLong("id"), row.getLong("person"), row.getString("text"), begun);
  }
}
