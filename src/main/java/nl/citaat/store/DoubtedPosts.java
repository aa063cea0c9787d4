package nl.citaat.store;

import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The posts of which nobody knows whether they arrived, and about which people were asked. */
public final class DoubtedPosts {

  private final Handle handle;
  private final Clock clock;

  DoubtedPosts(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** Those about which nobody was asked yet, oldest first. */
  public List<OutboxRow> unasked() {
    return handle
        .createQuery(
            """
            SELECT * FROM outbox
            WHERE state = 'UNKNOWN' AND id NOT IN (SELECT outbox FROM post_doubted)
            ORDER BY id
            """)
        .map((row, context) -> Outbox.row(row))
        .list();
  }

  /** Notes that people are asked about one. */
  public void asked(long outbox) {
    handle.execute(
        "INSERT INTO post_doubted (outbox, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
        outbox,
        clock.millis());
  }

  /** Somebody said what is to be done; in doubt again, people are asked again. */
  public void settled(long outbox) {
    handle.execute("DELETE FROM post_doubted WHERE outbox = ?", outbox);
  }

  int purge() {
    return handle.execute("DELETE FROM post_doubted WHERE outbox NOT IN (SELECT id FROM outbox)");
  }
}
