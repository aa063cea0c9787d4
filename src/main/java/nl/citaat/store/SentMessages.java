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

  SentMessages(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /**
   * Keeps a message that was sent now, in the place of what is kept of it.
   *
   * @param message as in {@link ShownQuote}
   * @param inlineMessage as in {@link ShownQuote}
   */
  public SentMessage keep(
      long chat, @Nullable Integer message, @Nullable String inlineMessage, String payload) {
    handle
        .createUpdate(
            """
            INSERT OR REPLACE INTO sent (chat, message, inline_message, payload, sent_at)
            VALUES (:chat, :message, :inline, :payload, :now)
            """)
        .bind("chat", chat)
        .bind("message", message)
        .bind("inline", inlineMessage)
        .bind("payload", payload)
        .bind("now", clock.millis())
        .execute();
    long id = handle.createQuery("SELECT last_insert_rowid()").mapTo(Long.class).one();
    return new SentMessage(id, payload, null);
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

  /** Forgets a message, as before it gets other words. */
  public void forget(long chat, int message) {
    handle.execute("DELETE FROM sent WHERE chat = ? AND message = ?", chat, message);
  }

  int forget(long chat) {
    return handle.execute("DELETE FROM sent WHERE chat = ?", chat);
  }

  int purge(Instant before) {
    return handle.execute("DELETE FROM sent WHERE sent_at < ?", before.toEpochMilli());
  }
}
