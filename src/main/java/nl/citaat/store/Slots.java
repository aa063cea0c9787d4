package nl.citaat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What became of each moment of the schedules, so that none is used twice. A moment is a day and a
 * time of day where the schedule is: an hour that comes twice, or a clock that goes back, brings no
 * second one.
 */
public final class Slots {

  private final Handle handle;
  private final Clock clock;

  Slots(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** What became of a slot. */
  public enum State {
    /** Something was put into the outbox. */
    POSTED,
    /** There was nothing to tell. */
    EMPTY,
    /** It was missed. */
    SKIPPED
  }

  /**
   * Takes a slot. One that was skipped can still be posted, as when the clock was wrong.
   *
   * @return false when it is taken already: then nothing must be sent for it
   */
  public boolean claim(long schedule, LocalDateTime slot, State state) {
    return handle
            .createUpdate(
                """
                INSERT INTO slot (schedule, day, time, state, at)
                VALUES (:schedule, :day, :time, :state, :now)
                ON CONFLICT (schedule, day, time) DO UPDATE
                SET state = excluded.state, at = excluded.at
                WHERE slot.state = 'SKIPPED' AND excluded.state <> 'SKIPPED'
                """)
            .bind("schedule", schedule)
            .bind("day", slot.toLocalDate().toString())
            .bind("time", slot.toLocalTime().toString())
            .bind("state", state.name())
            .bind("now", clock.millis())
            .execute()
        == 1;
  }

  /** What became of the slots of a schedule from one on; nothing for those that are free. */
  public Map<LocalDateTime, State> from(long schedule, LocalDateTime first) {
    Map<LocalDateTime, State> states = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT * FROM slot
            WHERE schedule = :schedule AND (day, time) >= (:day, :time)
            """)
        .bind("schedule", schedule)
        .bind("day", first.toLocalDate().toString())
        .bind("time", first.toLocalTime().toString())
        .map((row, context) -> Map.entry(slot(row), State.valueOf(row.getString("state"))))
        .forEach(entry -> states.put(entry.getKey(), entry.getValue()));
    return states;
  }

  /** The latest slot of a schedule of which anything became; empty when there is none. */
  public Optional<LocalDateTime> last(long schedule) {
    return handle
        .createQuery(
            "SELECT * FROM slot WHERE schedule = :schedule ORDER BY day DESC, time DESC LIMIT 1")
        .bind("schedule", schedule)
        .map((row, context) -> slot(row))
        .findOne();
  }

  /** The latest slot of a schedule before one that was not skipped; empty when there is none. */
  public Optional<LocalDateTime> lastTold(long schedule, LocalDateTime before) {
    return handle
        .createQuery(
            """
            SELECT * FROM slot
            WHERE schedule = :schedule AND (day, time) < (:day, :time) AND state <> 'SKIPPED'
            ORDER BY day DESC, time DESC LIMIT 1
            """)
        .bind("schedule", schedule)
        .bind("day", before.toLocalDate().toString())
        .bind("time", before.toLocalTime().toString())
        .map((row, context) -> slot(row))
        .findOne();
  }

  /** Forgets what was taken before a moment. */
  int purge(Instant before) {
    return handle.execute("DELETE FROM slot WHERE at < ?", before.toEpochMilli());
  }

  private static LocalDateTime slot(ResultSet row) throws SQLException {
    return LocalDateTime.of(
        LocalDate.parse(row.getString("day")), LocalTime.parse(row.getString("time")));
  }
}
