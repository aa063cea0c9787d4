package nl.citaat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.citaat.store.OutboxRow.State;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent: NEW → SENDING → SENT, FAILED or UNKNOWN. Each step throws {@link
 * IllegalStateException} for a row that is not in a state from which it leads. At the end of its
 * way an answer loses its content, which is one reader's business, and a farewell is forgotten.
 *
 * <p>Rows for tens of thousands of chats can wait at once, so what is asked for again and again
 * names the index that answers it: left to itself, SQLite would read and sort all that waits.
 */
public final class Outbox {

  private static final String UNANSWERED =
      """
      state = CASE kind WHEN 'POST' THEN 'UNKNOWN' ELSE 'NEW' END,
      maybe_repeated = CASE kind WHEN 'POST' THEN maybe_repeated ELSE 1 END\
      """;

  private final Handle handle;
  private final Clock clock;

  Outbox(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /**
   * Adds a delivery, to be sent from now on.
   *
   * @return false when one with that update and ordinal is there already: then nothing was added. A
   *     delivery without an update is always added
   */
  public boolean add(Delivery delivery) {
    return handle
            .createUpdate(
                """
                INSERT INTO outbox (update_id, ordinal, chat, kind, priority, payload, person,
                  state, attempts, not_before, maybe_repeated, created_at, changed_at)
                VALUES (:update, :ordinal, :chat, :kind, :priority, :payload, :person,
                  'NEW', 0, :now, 0, :now, :now)
                ON CONFLICT (update_id, ordinal) DO NOTHING
                """)
            .bind("update", delivery.update())
            .bind("ordinal", delivery.ordinal())
            .bind("chat", delivery.chat())
            .bind("kind", delivery.kind().name())
            .bind("priority", delivery.priority())
            .bind("payload", delivery.payload())
            .bind("person", delivery.person())
            .bind("now", clock.millis())
            .execute()
        == 1;
  }

  /**
   * What can be sent now: for each chat the one row whose turn it is, by priority and then by age.
   * A chat gives none while one of its rows is under way, or while the row whose turn it is waits
   * for its moment. So nothing overtakes within a chat, and no chat holds up another.
   *
   * @param limit how many rows at most
   */
  public List<OutboxRow> due(Instant now, int limit) {
    return handle
        .createQuery(
            """
            SELECT * FROM outbox o INDEXED BY outbox_by_turn
            WHERE o.state = 'NEW' AND o.not_before <= :now
              AND NOT EXISTS (SELECT 1 FROM outbox s WHERE s.state = 'SENDING' AND s.chat = o.chat)
              AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.state = 'NEW' AND e.chat = o.chat
                AND (e.priority, e.id) < (o.priority, o.id))
            ORDER BY o.priority, o.id LIMIT :limit
            """)
        .bind("now", now.toEpochMilli())
        .bind("limit", limit)
        .map((row, context) -> row(row))
        .list();
  }

  /**
   * The first moment after {@code now} from which something more may be sent; empty when nothing
   * waits for a moment.
   */
  public Optional<Instant> nextMoment(Instant now) {
    return handle
        .createQuery(
            "SELECT min(not_before) FROM outbox INDEXED BY outbox_by_moment"
                + " WHERE state = 'NEW' AND not_before > :now")
        .bind("now", now.toEpochMilli())
        .mapTo(Long.class)
        .findOne()
        .map(Instant::ofEpochMilli);
  }

  /** The row of a number; empty when there is none, or none any more. */
  public Optional<OutboxRow> find(long id) {
    return handle
        .createQuery("SELECT * FROM outbox WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> row(row))
        .findOne();
  }

  /** A request begins: NEW → SENDING. Commit this before sending. */
  public void sending(long id) {
    step(id, "'NEW'", "state = 'SENDING', attempts = attempts + 1", Map.of());
  }

  /**
   * It arrived: SENDING or UNKNOWN → SENT.
   *
   * @param message the number of the message in its chat; null when there is none
   * @return whether it is still known; false for a farewell
   */
  public boolean sent(long id, @Nullable Integer message) {
    if (message == null) {
      step(id, "'SENDING', 'UNKNOWN'", "state = 'SENT'", Map.of());
    } else {
      step(
          id,
          "'SENDING', 'UNKNOWN'",
          "state = 'SENT', message = :message",
          Map.of("message", message));
    }
    return keepOrForget(id);
  }

  private boolean keepOrForget(long id) {
    handle.execute(
        "UPDATE outbox SET payload = '', person = NULL WHERE id = ? AND kind = 'ANSWER'", id);
    return handle.execute("DELETE FROM outbox WHERE id = ? AND kind = 'FAREWELL'", id) == 0;
  }

  /**
   * It did not arrive and is to be sent again: SENDING → NEW. An UNKNOWN row can be sent again too;
   * it is then marked as a possible repeat.
   *
   * @param notBefore the moment from which it may be sent
   */
  public void retry(long id, Instant notBefore) {
    step(
        id,
        "'SENDING', 'UNKNOWN'",
        """
        maybe_repeated = CASE state WHEN 'UNKNOWN' THEN 1 ELSE maybe_repeated END,
        state = 'NEW', not_before = :from
        """,
        Map.of("from", notBefore.toEpochMilli()));
  }

  /**
   * Its request never went out, or was turned away at the door: SENDING → NEW, and the attempt does
   * not count.
   *
   * @param notBefore the moment from which it may be sent
   */
  public void postpone(long id, Instant notBefore) {
    step(
        id,
        "'SENDING'",
        "state = 'NEW', attempts = attempts - 1, not_before = :from",
        Map.of("from", notBefore.toEpochMilli()));
  }

  /** It is given up: NEW, SENDING or UNKNOWN → FAILED. */
  public void failed(long id, String why) {
    step(id, "'NEW', 'SENDING', 'UNKNOWN'", "state = 'FAILED', why = :why", Map.of("why", why));
    keepOrForget(id);
  }

  /** The numbers of the messages that were sent because of an update, in their order. */
  public List<Integer> messages(long update) {
    return handle
        .createQuery(
            "SELECT message FROM outbox"
                + " WHERE update_id = :update AND message IS NOT NULL ORDER BY ordinal")
        .bind("update", update)
        .mapTo(Integer.class)
        .list();
  }

  /** What is being sent because of an update; empty when nothing is at the moment. */
  public Optional<OutboxRow> beingSent(long update) {
    return handle
        .createQuery("SELECT * FROM outbox WHERE update_id = :update AND state = 'SENDING'")
        .bind("update", update)
        .map((row, context) -> row(row))
        .findFirst();
  }

  /** Whether something is still to be sent because of an update. */
  public boolean isUnderWay(long update) {
    return handle
        .createQuery(
            "SELECT 1 FROM outbox WHERE update_id = :update AND state IN ('NEW', 'SENDING') LIMIT 1")
        .bind("update", update)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /**
   * What waits because of an update is given up: NEW → FAILED.
   *
   * @return the payloads of what will not be sent, in their order
   */
  public List<String> withdraw(long update, String why) {
    Map<Long, String> waiting = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT id, payload FROM outbox"
                + " WHERE state = 'NEW' AND update_id = :update ORDER BY ordinal")
        .bind("update", update)
        .map((row, context) -> Map.entry(row.getLong("id"), row.getString("payload")))
        .forEach(entry -> waiting.put(entry.getKey(), entry.getValue()));
    waiting.keySet().forEach(id -> failed(id, why));
    return List.copyOf(waiting.values());
  }

  /** All that waits for a chat is given up: NEW → FAILED. */
  void giveUp(long chat, String why) {
    handle
        .createQuery("SELECT id FROM outbox WHERE state = 'NEW' AND chat = :chat")
        .bind("chat", chat)
        .mapTo(Long.class)
        .list()
        .forEach(id -> failed(id, why));
  }

  /**
   * Its request was never answered: a post goes SENDING → UNKNOWN, an answer back to NEW, marked as
   * a possible repeat.
   *
   * @param notBefore the moment from which an answer may be sent again
   */
  public void unknown(long id, Instant notBefore) {
    step(
        id,
        "'SENDING'",
        UNANSWERED + ", not_before = :from",
        Map.of("from", notBefore.toEpochMilli()));
  }

  /**
   * Treats what was under way when the last process ended as {@link #unknown} does; to be called
   * once, before the first sending.
   *
   * @return how many rows there were
   */
  public int recoverSending() {
    return handle.execute(
        "UPDATE outbox SET " + UNANSWERED + ", changed_at = ? WHERE state = 'SENDING'",
        clock.millis());
  }

  /**
   * Forgets what came to its end before a moment, with posts of which nobody said whether they are
   * there; and all answers that are older, whether they were sent or not.
   *
   * @return how many rows were forgotten
   */
  public int purge(Instant before) {
    return handle.execute(
            """
            DELETE FROM outbox INDEXED BY outbox_by_end
            WHERE state IN ('SENT', 'FAILED', 'UNKNOWN') AND changed_at < ?
            """,
            before.toEpochMilli())
        + handle.execute(
            "DELETE FROM outbox WHERE kind <> 'POST' AND created_at < ?", before.toEpochMilli());
  }

  /**
   * Forgets what there is for a person, alone or in groups; what is being sent is forgotten at the
   * end of that.
   */
  int forget(long person) {
    return handle.execute(
            "DELETE FROM outbox WHERE (chat = ? OR person = ?) AND state <> 'SENDING'",
            person,
            person)
        + handle.execute(
            "UPDATE outbox SET kind = 'FAREWELL' WHERE chat = ? OR person = ?", person, person);
  }

  /** The number of rows in each state, zeros included. */
  public Map<State, Integer> counts() {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    for (State state : State.values()) {
      counts.put(state, 0);
    }
    handle
        .createQuery("SELECT state, count(*) AS n FROM outbox GROUP BY state")
        .map((row, context) -> Map.entry(State.valueOf(row.getString("state")), row.getInt("n")))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  private void step(long id, String from, String set, Map<String, ?> values) {
    int changed =
        handle
            .createUpdate(
                "UPDATE outbox SET changed_at = :now, %s WHERE id = :id AND state IN (%s)"
                    .formatted(set, from))
            .bind("now", clock.millis())
            .bind("id", id)
            .bindMap(values)
            .execute();
    if (changed == 0) {
      throw new IllegalStateException("Outbox row " + id + " is not in a state of " + from);
    }
  }

  static OutboxRow row(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getLong("id"),
        delivery(row),
        State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        Instant.ofEpochMilli(row.getLong("not_before")),
        Columns.parsed(row, "message", Integer::valueOf),
        row.getBoolean("maybe_repeated"),
        row.getString("why"),
        Instant.ofEpochMilli(row.getLong("created_at")),
        Instant.ofEpochMilli(row.getLong("changed_at")));
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        Columns.parsed(row, "update_id", Long::valueOf),
        row.getInt("ordinal"),
        row.getLong("chat"),
        Delivery.Kind.valueOf(row.getString("kind")),
        row.getInt("priority"),
        row.getString("payload"),
        Columns.parsed(row, "person", Long::valueOf));
  }
}
