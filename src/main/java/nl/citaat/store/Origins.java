package nl.citaat.store;

import java.util.Optional;
import nl.citaat.article.Revision;
import org.jdbi.v3.core.Handle;

/**
 * Where articles came from: the file, page or feed entry that each was last taken from. Several
 * origins can have led to one article.
 */
public final class Origins {

  private final Handle handle;

  Origins(Handle handle) {
    this.handle = handle;
  }

  /** The revision that holds what was last taken from an origin; empty for one never seen. */
  public Optional<Revision> last(String origin) {
    return handle
        .createQuery(
            """
            SELECT r.* FROM origin o
            JOIN revision r ON r.article = o.article AND r.number = o.revision
            WHERE o.origin = :origin
            """)
        .bind("origin", origin)
        .map((row, context) -> Articles.revision(row))
        .findOne();
  }

  /** Whether anything was ever taken from an origin with such a beginning. */
  public boolean isKnown(String beginning) {
    return handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM origin WHERE origin >= :from AND origin < :to)")
        .bind("from", beginning)
        .bind("to", beginning + Character.MAX_VALUE)
        .mapTo(Boolean.class)
        .one();
  }

  /** Notes that a revision holds what an origin has now. */
  public void note(String origin, Revision revision) {
    handle.execute(
        """
        INSERT INTO origin (origin, article, revision) VALUES (?, ?, ?)
        ON CONFLICT (origin) DO UPDATE
        SET article = excluded.article, revision = excluded.revision
        """,
        origin,
        revision.article().value(),
        revision.number());
  }
}
