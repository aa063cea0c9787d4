package nl.citaat.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The feeds that are looked at again and again, and what was in them. */
public final class Feeds {

  private static final String SEPARATOR = "\n";

  private final Handle handle;
  private final Clock clock;

  Feeds(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** All feeds, by number. */
  public List<FollowedFeed> all() {
    return handle
        .createQuery("SELECT * FROM feed ORDER BY id")
        .map((row, context) -> feed(row))
        .list();
  }

  /** The feeds that are to be looked at now, the one that waits longest first. */
  public List<FollowedFeed> due() {
    return handle
        .createQuery("SELECT * FROM feed WHERE paused = 0 AND next_run <= :now ORDER BY next_run")
        .bind("now", clock.millis())
        .map((row, context) -> feed(row))
        .list();
  }

  /** The feed of a number; empty when there is none. */
  public Optional<FollowedFeed> find(long id) {
    return handle
        .createQuery("SELECT * FROM feed WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> feed(row))
        .findOne();
  }

  /** The feed of an address; empty when there is none. */
  public Optional<FollowedFeed> byUrl(URI url) {
    return handle
        .createQuery("SELECT * FROM feed WHERE url = :url")
        .bind("url", url.toString())
        .map((row, context) -> feed(row))
        .findOne();
  }

  /**
   * Adds a feed, which is due at once.
   *
   * @return empty when there is one of that address already, which stays as it is
   */
  public Optional<FollowedFeed> add(FollowedFeed.Plan plan) {
    if (byUrl(plan.url()).isPresent()) {
      return Optional.empty();
    }
    handle.execute(
        "INSERT INTO feed (url, every, outlet, tags, next_run) VALUES (?, ?, ?, ?, ?)",
        plan.url().toString(),
        plan.every().toMillis(),
        plan.outlet(),
        String.join(SEPARATOR, plan.tags()),
        clock.millis());
    return byUrl(plan.url());
  }

  /**
   * Leaves a feed alone, until {@link #resume}.
   *
   * @return whether there is such a feed
   */
  public boolean pause(long id) {
    return handle.execute("UPDATE feed SET paused = 1 WHERE id = ?", id) > 0;
  }

  /**
   * Makes a feed due at once, also one that was not paused but failed.
   *
   * @return whether there is such a feed
   */
  public boolean resume(long id) {
    return handle.execute(
            "UPDATE feed SET paused = 0, failures = 0, next_run = ? WHERE id = ?",
            clock.millis(),
            id)
        > 0;
  }

  /**
   * Forgets a feed; its articles stay.
   *
   * @return whether there was such a feed
   */
  public boolean remove(long id) {
    return handle.execute("DELETE FROM feed WHERE id = ?", id) > 0;
  }

  /**
   * Notes that a look went well; nothing for a feed that is gone.
   *
   * @param etag as sent; null for none
   * @param lastModified as sent; null for none
   */
  public void succeeded(FollowedFeed feed, @Nullable String etag, @Nullable String lastModified) {
    handle.execute(
        """
        UPDATE feed SET etag = ?, last_modified = ?, failures = 0, last_error = NULL,
          last_success = ?, next_run = ? WHERE id = ?
        """,
        etag,
        lastModified,
        clock.millis(),
        clock.millis() + feed.plan().every().toMillis(),
        feed.id());
  }

  /**
   * Notes that a look failed; nothing for a feed that is gone.
   *
   * @param error one line
   * @param wait how long it is left alone
   */
  public void failed(FollowedFeed feed, String error, Duration wait) {
    handle.execute(
        "UPDATE feed SET failures = failures + 1, last_error = ?, next_run = ? WHERE id = ?",
        error,
        clock.millis() + wait.toMillis(),
        feed.id());
  }

  /**
   * Whether an item is as it was when last taken, which was not long ago.
   *
   * @param item its name
   * @param content a hash of all that the feed says of it
   * @param fresh how long it counts as taken
   */
  public boolean hasItem(FollowedFeed feed, String item, String content, Duration fresh) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT 1 FROM feed_item
              WHERE feed = :feed AND item = :item AND content = :content AND at > :from)
            """)
        .bind("feed", feed.id())
        .bind("item", item)
        .bind("content", content)
        .bind("from", clock.millis() - fresh.toMillis())
        .mapTo(Boolean.class)
        .one();
  }

  /** Notes that items were taken, by their names, with the hashes of what the feed said of each. */
  public void noteItems(FollowedFeed feed, Map<String, String> items) {
    if (find(feed.id()).isPresent()) {
      items.forEach(
          (item, content) ->
              handle.execute(
                  """
                  INSERT INTO feed_item (feed, item, content, at) VALUES (?, ?, ?, ?)
                  ON CONFLICT (feed, item)
                  DO UPDATE SET content = excluded.content, at = excluded.at
                  """,
                  feed.id(),
                  item,
                  content,
                  clock.millis()));
    }
  }

  private static FollowedFeed feed(ResultSet row) throws SQLException {
    return new FollowedFeed(
        row.getLong("id"),
        new FollowedFeed.Plan(
            URI.create(row.getString("url")),
            Duration.ofMillis(row.getLong("every")),
            row.getString("outlet"),
            Stream.of(row.getString("tags").split(SEPARATOR, -1))
                .filter(tag -> !tag.isEmpty())
                .toList()),
        state(row));
  }

  private static FollowedFeed.State state(ResultSet row) throws SQLException {
    return new FollowedFeed.State(
        row.getBoolean("paused"),
        Instant.ofEpochMilli(row.getLong("next_run")),
        row.getString("etag"),
        row.getString("last_modified"),
        row.getInt("failures"),
        row.getString("last_error"),
        Columns.parsed(row, "last_success", text -> Instant.ofEpochMilli(Long.parseLong(text))));
  }
}
