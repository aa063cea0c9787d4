package nl.citaat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.citaat.article.ArticleId;
import nl.citaat.text.TextSpan;
import org.jdbi.v3.core.Handle;

/** Which message showed which quote, so that a correction finds its readers. */
public final class Ledger {

  private final Handle handle;

  Ledger(Handle handle) {
    this.handle = handle;
  }

  /**
   * Notes a quote that is shown; one that is there already is passed over.
   *
   * @throws StoreException if there is no such revision
   */
  public void add(ShownQuote shown) {
    handle
        .createUpdate(
            """
            INSERT INTO ledger (chat, message, inline_message, article, revision,
              span_start, span_end, shown_at)
            VALUES (:chat, :message, :inline, :article, :revision, :start, :end, :at)
            ON CONFLICT DO NOTHING
            """)
        .bind("chat", shown.chat())
        .bind("message", shown.message())
        .bind("inline", shown.inlineMessage())
        .bind("article", shown.article().value())
        .bind("revision", shown.revision())
        .bind("start", shown.span().start())
        .bind("end", shown.span().end())
        .bind("at", shown.at().toEpochMilli())
        .execute();
  }

  /** The articles that one message quotes, in the order of their quotes. */
  public List<ArticleId> shownBy(long chat, int message) {
    return handle
        .createQuery(
            """
            SELECT article FROM ledger WHERE chat = :chat AND message = :message
            GROUP BY article ORDER BY min(id)
            """)
        .bind("chat", chat)
        .bind("message", message)
        .map((row, context) -> new ArticleId(row.getString("article")))
        .list();
  }

  /** The quotes that one message showed, in their order. */
  public List<ShownQuote> quotes(long chat, int message) {
    return handle
        .createQuery("SELECT * FROM ledger WHERE chat = :chat AND message = :message ORDER BY id")
        .bind("chat", chat)
        .bind("message", message)
        .map((row, context) -> shown(row))
        .list();
  }

  /**
   * What was shown of an article, of whatever revision, oldest first, each with its number in the
   * ledger.
   *
   * @param after the number behind which to begin
   * @param limit how many at most
   */
  public Map<Long, ShownQuote> showing(ArticleId article, long after, int limit) {
    Map<Long, ShownQuote> found = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT * FROM ledger WHERE article = :article AND id > :after ORDER BY id LIMIT :limit")
        .bind("article", article.value())
        .bind("after", after)
        .bind("limit", limit)
        .map((row, context) -> Map.entry(row.getLong("id"), shown(row)))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  /**
   * Forgets what was shown in a chat.
   *
   * @return how many quotes were forgotten
   */
  public int forget(long chat) {
    return handle.execute("DELETE FROM ledger WHERE chat = ?", chat);
  }

  /** Forgets what one message showed, as before it gets other words. */
  public void forget(long chat, int message) {
    handle.execute("DELETE FROM ledger WHERE chat = ? AND message = ?", chat, message);
  }

  /**
   * Forgets what was shown before a moment.
   *
   * @return how many quotes were forgotten
   */
  public int purge(Instant before) {
    return handle.execute("DELETE FROM ledger WHERE shown_at < ?", before.toEpochMilli());
  }

  private static ShownQuote shown(ResultSet row) throws SQLException {
    return new ShownQuote(
        row.getLong("chat"),
        Columns.parsed(row, "message", Integer::valueOf),
        new ArticleId(row.getString("article")),
        row.getInt("revision"),
        new TextSpan(row.getInt("span_start"), row.getInt("span_end")),
        Instant.ofEpochMilli(row.getLong("shown_at")),
        row.getString("inline_message"));
  }
}
