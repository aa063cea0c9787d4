package nl.citaat.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import nl.citaat.store.Schedule.Target;
import org.jdbi.v3.core.Handle;

/** What was told in each chat, or topic of a chat, so that it is not told there again. */
public final class PostedStories {

  private final Handle handle;

  PostedStories(Handle handle) {
    this.handle = handle;
  }

  /**
   * Notes stories, by names of the caller's own making.
   *
   * @param at the moment for which they were told
   */
  public void add(Target target, Collection<String> stories, Instant at) {
    for (String story : stories) {
      handle.execute(
          """
          INSERT INTO posted (chat, topic, story, at) VALUES (?, ?, ?, ?)
          ON CONFLICT (chat, topic, story) DO UPDATE SET at = excluded.at
          """,
          target.chat(),
          topic(target),
          story,
          at.toEpochMilli());
    }
  }

  /** All stories that were told there. */
  public Set<String> all(Target target) {
    return before(target, Instant.ofEpochMilli(Long.MAX_VALUE));
  }

  /** The stories that were told there before a moment. */
  public Set<String> before(Target target, Instant moment) {
    return handle
        .createQuery(
            "SELECT story FROM posted WHERE chat = :chat AND topic = :topic AND at < :moment")
        .bind("chat", target.chat())
        .bind("topic", topic(target))
        .bind("moment", moment.toEpochMilli())
        .mapTo(String.class)
        .set();
  }

  private static int topic(Target target) {
    return target.topic() == null ? 0 : target.topic();
  }

  int forget(long chat) {
    return handle.execute("DELETE FROM posted WHERE chat = ?", chat);
  }

  int purge(Instant before) {
    return handle.execute("DELETE FROM posted WHERE at < ?", before.toEpochMilli());
  }
}
