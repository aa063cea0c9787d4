package nl.citaat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.citaat.article.ArticleId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Up to which change of articles readers were told, and what became of each message that was to be
 * changed for it: a message is changed once per change at most.
 */
public final class Amendments {

  private final Handle handle;
  private final Clock clock;

  Amendments(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /**
   * A change of an article that was shown to readers.
   *
   * @param ledger the number in the ledger up to which its quotes were looked at; 0 at first
   */
  public record Change(ArticleId article, long number, long ledger) {}

  /** Whether there are changes of which nobody was told; costs next to nothing. */
  public boolean isBehind() {
    return handle
        .createQuery(
            "SELECT 1 FROM told WHERE done < (SELECT coalesce(max(change), 0) FROM article)")
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** The oldest change of which not all readers were told; empty when no reader is concerned. */
  public Optional<Change> next() {
    return handle
        .createQuery(
            """
            SELECT a.id, a.change, CASE t.doing WHEN a.change THEN t.ledger ELSE 0 END AS ledger
            FROM told t CROSS JOIN article a
            WHERE a.change > t.done AND EXISTS (SELECT 1 FROM ledger l WHERE l.article = a.id)
            ORDER BY a.change LIMIT 1
            """)
        .map(
            (row, context) ->
                new Change(
                    new ArticleId(row.getString("id")),
                    row.getLong("change"),
                    row.getLong("ledger")))
        .findOne();
  }

  /** Notes that the quotes of a change were looked at up to one of the ledger. */
  public void reached(Change change, long ledger) {
    handle.execute("UPDATE told SET doing = ?, ledger = ?", change.number(), ledger);
  }

  /** Notes that all readers of a change were told, and of those before it. */
  public void done(Change change) {
    handle.execute("UPDATE told SET done = ?", change.number());
  }

  /** Notes that no reader is left to be told of anything. */
  public void allDone() {
    handle.execute("UPDATE told SET done = (SELECT coalesce(max(change), 0) FROM article)");
  }

  /**
   * Adds the delivery that changes a message; nothing when it was changed for that already.
   *
   * @return whether it was added
   */
  public boolean add(Change change, ShownQuote shown, Delivery delivery) {
    if (!note(change, shown.chat(), place(shown, 0))) {
      return false;
    }
    new Outbox(handle, clock).add(delivery);
    handle.execute(
        """
        UPDATE amendment SET outbox = last_insert_rowid()
        WHERE change = ? AND chat = ? AND place = ?
        """,
        change.number(),
        shown.chat(),
        place(shown, 0));
    return true;
  }

  /**
   * Notes that a message cannot be reached.
   *
   * @param ledger the number of the quote in the ledger
   */
  public void addUnreachable(Change change, ShownQuote shown, long ledger) {
    note(change, shown.chat(), place(shown, ledger));
  }

  private boolean note(Change change, long chat, String place) {
    return handle.execute(
            """
            INSERT INTO amendment (change, article, chat, place, at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            change.number(),
            change.article().value(),
            chat,
            place,
            clock.millis())
        == 1;
  }

  private static String place(ShownQuote shown, long ledger) {
    if (shown.inlineMessage() != null) {
      return "i" + shown.inlineMessage();
    }
    return shown.message() == null ? "q" + ledger : "m" + shown.message();
  }

  /** Takes back what waits to change a message that shows something else by now. */
  public void withdraw(long chat, int message) {
    handle.execute(
        """
        DELETE FROM outbox WHERE state = 'NEW' AND id IN
          (SELECT outbox FROM amendment WHERE chat = ? AND place = ?)
        """,
        chat,
        "m" + message);
    handle.execute(
        """
        DELETE FROM amendment WHERE chat = ? AND place = ? AND outbox IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.id = amendment.outbox)
        """,
        chat,
        "m" + message);
  }

  /**
   * How far changes have reached their readers, the latest first.
   *
   * @param article of which; null for all
   * @param limit how many at most
   */
  public List<Reach> reach(@Nullable ArticleId article, int limit) {
    return handle
        .createQuery(
            """
            SELECT m.article, m.change, min(m.at) AS at,
              sum(CASE WHEN o.state = 'SENT' THEN 1 ELSE 0 END) AS edited,
              sum(CASE WHEN o.state IN ('NEW', 'SENDING', 'UNKNOWN') THEN 1 ELSE 0 END) AS waiting,
              sum(CASE WHEN o.state IS NULL OR o.state = 'FAILED' THEN 1 ELSE 0 END) AS unreachable
            FROM amendment m LEFT JOIN outbox o ON o.id = m.outbox
            WHERE :article IS NULL OR m.article = :article
            GROUP BY m.article, m.change ORDER BY m.change DESC LIMIT :limit
            """)
        .bind("article", article == null ? null : article.value())
        .bind("limit", limit)
        .map((row, context) -> reach(row))
        .list();
  }

  private static Reach reach(ResultSet row) throws SQLException {
    return new Reach(
        new ArticleId(row.getString("article")),
        row.getLong("change"),
        Instant.ofEpochMilli(row.getLong("at")),
        row.getInt("edited"),
        row.getInt("waiting"),
        row.getInt("unreachable"));
  }

  int forget(long chat) {
    return handle.execute("DELETE FROM amendment WHERE chat = ?", chat);
  }

  int purge(Instant before) {
    return handle.execute("DELETE FROM amendment WHERE at < ?", before.toEpochMilli());
  }
}
