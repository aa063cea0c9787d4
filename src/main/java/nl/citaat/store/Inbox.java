package nl.citaat.store;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Updates in the order of their arrival: PENDING until they are DONE or set ASIDE. */
public final class Inbox {

  private final Handle handle;
  private final Clock clock;

  Inbox(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /**
   * Adds updates behind those that are there; a number that is there already, in whatever state, is
   * passed over.
   *
   * @return how many were new
   */
  public int add(List<Update> updates) {
    return updates.stream().mapToInt(this::add).sum();
  }

  private int add(Update update) {
    return handle
        .createUpdate(
            """
            INSERT INTO inbox (update_id, json, state, attempts, received_at)
            VALUES (:id, :json, 'PENDING', 0, :at) ON CONFLICT (update_id) DO NOTHING
            """)
        .bind("id", update.id())
        .bind("json", update.json())
        .bind("at", clock.millis())
        .execute();
  }

  /** What has still to be handled, in the order of arrival. */
  public List<Update> pending() {
    return handle
        .createQuery("SELECT update_id, json FROM inbox WHERE state = 'PENDING' ORDER BY seq")
        .map((row, context) -> new Update(row.getLong("update_id"), row.getString("json")))
        .list();
  }

  /**
   * Marks an update as handled, and drops its content: its words belong to a reader.
   *
   * @return whether it was pending; when not, its effects are there already and must not be made
   *     again
   */
  public boolean done(long id) {
    return handle
            .createUpdate(
                """
                UPDATE inbox SET state = 'DONE', json = NULL, why = NULL
                WHERE update_id = :id AND state = 'PENDING'
                """)
            .bind("id", id)
            .execute()
        == 1;
  }

  /**
   * Notes that handling a pending update went wrong; it stays pending.
   *
   * @return how often it went wrong so far; 0 when the update is not pending
   */
  public int failed(long id, String why) {
    return handle
        .createQuery(
            """
            UPDATE inbox SET attempts = attempts + 1, why = :why
            WHERE update_id = :id AND state = 'PENDING' RETURNING attempts
            """)
        .bind("id", id)
        .bind("why", why)
        .mapTo(Integer.class)
        .findOne()
        .orElse(0);
  }

  /**
   * Gives up on a pending update, which is kept for the operator to look at.
   *
   * @return whether it was pending; when not, nothing happened
   */
  public boolean setAside(long id, String why) {
    return handle
            .createUpdate(
                """
                UPDATE inbox SET state = 'ASIDE', why = :why
                WHERE update_id = :id AND state = 'PENDING'
                """)
            .bind("id", id)
            .bind("why", why)
            .execute()
        == 1;
  }

  /** The updates that were given up, oldest first: their numbers, with the reasons. */
  public Map<Long, String> aside() {
    Map<Long, String> aside = new LinkedHashMap<>();
    handle
        .createQuery("SELECT update_id, why FROM inbox WHERE state = 'ASIDE' ORDER BY seq")
        .map((row, context) -> Map.entry(row.getLong("update_id"), row.getString("why")))
        .forEach(entry -> aside.put(entry.getKey(), entry.getValue()));
    return aside;
  }

  /** The update that arrived last, which need not have the highest number; empty without any. */
  public Optional<LastUpdate> last() {
    return handle
        .createQuery("SELECT update_id, received_at FROM inbox ORDER BY seq DESC LIMIT 1")
        .map(
            (row, context) ->
                new LastUpdate(
                    row.getLong("update_id"), Instant.ofEpochMilli(row.getLong("received_at"))))
        .findOne();
  }

  /**
   * Drops the content of updates that were set aside, where it names a person in whatever role;
   * that they were set aside stays known.
   */
  int forget(long person) {
    return handle
        .createUpdate(
            """
            UPDATE inbox SET json = NULL
            WHERE state = 'ASIDE' AND CASE WHEN json_valid(json) THEN EXISTS (
              SELECT 1 FROM json_tree(inbox.json) part
              WHERE part.type = 'integer' AND part.value = :person) END
            """)
        .bind("person", person)
        .execute();
  }

  /** Forgets updates in whatever state: one that waited for so long is of no use to anybody. */
  int purgeAll(Instant before) {
    return handle.execute("DELETE FROM inbox WHERE received_at < ?", before.toEpochMilli());
  }

  /**
   * Forgets the updates that were received before a moment and are no longer pending, so that their
   * numbers can come again. Telegram keeps an update for one day and starts at a number of its
   * choice after a week without any: a moment between a week and a day ago is safe on both sides.
   *
   * @return how many were forgotten
   */
  public int purge(Instant before) {
    handle
        .createUpdate(
            """
            UPDATE outbox SET update_id = NULL WHERE update_id IN (
              SELECT update_id FROM inbox WHERE state <> 'PENDING' AND received_at < :before)
            """)
        .bind("before", before.toEpochMilli())
        .execute();
    return handle
        .createUpdate("DELETE FROM inbox WHERE state <> 'PENDING' AND received_at < :before")
        .bind("before", before.toEpochMilli())
        .execute();
  }
}
