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

/** Who did what, and when; only ever added to. */
public final class Audit {

  private final Handle handle;
  private final Clock clock;

  Audit(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** Notes that something was done now; the parameters are as in {@link AuditEntry}. */
  public void add(String actor, String action, @Nullable ArticleId article, String detail) {
    handle
        .createUpdate(
            """
            INSERT INTO audit (at, actor, action, article, detail)
            VALUES (:at, :actor, :action, :article, :detail)
            """)
        .bind("at", clock.millis())
        .bind("actor", actor)
        .bind("action", action)
        .bind("article", article == null ? null : article.value())
        .bind("detail", detail)
        .execute();
  }

  /** What was done to an article, oldest first; empty for an article that is not known. */
  public List<AuditEntry> of(ArticleId article) {
    return handle
        .createQuery(
            """
            SELECT at, actor, action, article, detail FROM audit
            WHERE article = :article ORDER BY id
            """)
        .bind("article", article.value())
        .map((row, context) -> entry(row))
        .list();
  }

  /** The last that somebody did to any article; empty when they did nothing. */
  public Optional<AuditEntry> lastOf(String actor) {
    return handle
        .createQuery(
            """
            SELECT at, actor, action, article, detail FROM audit
            WHERE actor = :actor AND article IS NOT NULL ORDER BY id DESC LIMIT 1
            """)
        .bind("actor", actor)
        .map((row, context) -> entry(row))
        .findOne();
  }

  /** The number of the last row; 0 without any. */
  public long last() {
    return handle.createQuery("SELECT coalesce(max(id), 0) FROM audit").mapTo(Long.class).one();
  }

  /** What was noted after the row of a number, oldest first. */
  public List<AuditEntry> after(long row) {
    return handle
        .createQuery(
            "SELECT at, actor, action, article, detail FROM audit WHERE id > :row ORDER BY id")
        .bind("row", row)
        .map((found, context) -> entry(found))
        .list();
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("actor"),
        row.getString("action"),
        Columns.parsed(row, "article", ArticleId::new),
        row.getString("detail"));
  }
}
