package nl.citaat.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The messages with quotes as they were sent, for as long as the ledger knows of them. */
public final class SentMessages {

  private final Handle handle;
  private final Clock clock;
  private final ReaderKey key;

  SentMessages(Handle handle, Clock clock, ReaderKey key) {
    this.handle = handle;
    this.clock = clock;
    this.key = key;
  }

  /**
   * Keeps a message that was sent now, in the place of what is kept of it but whose words it may
   * repeat.
   *
   * @param message as in {@link ShownQuote}
   * @param inlineMessage as in {@link ShownQuote}
   * @param person as in {@link Delivery}
   */
  public void keep(
      long chat,
      @Nullable Integer message,
      @Nullable String inlineMessage,
      String payload,
      @Nullable Long person) {
    handle
        .createUpdate(
            """
            INSERT INTO sent (chat, message, inline_message, payload, reader, sent_at)
            VALUES (:chat, :message, :inline, :payload, :reader, :now)
            ON CONFLICT DO UPDATE
            SET payload = excluded.payload, amended = NULL, sent_at = excluded.sent_at,
              reader = coalesce(reader, excluded.reader)
            """)
        .bind("chat", chat)
        .bind("message", message)
        .bind("inline", inlineMessage)
        .bind("payload", payload)
        .bind("reader", person == null ? null : key.hash(person))
        .bind("now", clock.millis())
        .execute();
  }

  /** The message that showed a quote; empty when it is not kept. */
  public Optional<SentMessage> showing(ShownQuote shown) {
    return handle
        .createQuery(
            """
            SELECT id, payload, amended FROM sent
            WHERE chat = :chat AND (message = :message OR inline_message = :inline)
            """)
        .bind("chat", shown.chat())
        .bind("message", shown.message())
        .bind("inline", shown.inlineMessage())
        .map(
            (row, context) ->
                new SentMessage(
                    row.getLong("id"), row.getString("payload"), row.getString("amended")))
        .findOne();
  }

  /** Notes what a message is to show now. */
  public void amend(long id, String payload) {
    handle.execute("UPDATE sent SET amended = ? WHERE id = ?", payload, id);
  }

  /** Forgets a message, as when it gets words without quotes. */
  public void forget(long chat, int message) {
    handle.execute("DELETE FROM sent WHERE chat = ? AND message = ?", chat, message);
  }

  /** Forgets what was sent to a person, and elsewhere what may repeat that one's words. */
  int forget(long person) {
    return handle.execute(
        "DELETE FROM sent WHERE chat = ? OR reader = ?", person, key.hash(person));
  }

  int purge(Instant before) {
    return handle.execute("DELETE FROM sent WHERE sent_at < ?", before.toEpochMilli());
  }
}
