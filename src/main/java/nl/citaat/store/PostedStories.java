package nl.citaat.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.citaat.store.Schedule.Target;
import org.jdbi.v3.core.Handle;

/**
 * What was told in each chat, or topic of a chat, so that it is not told there again. Stories that
 * were told together are a bundle, which all chats that were told the same have in common.
 */
public final class PostedStories {

  private static final String SEPARATOR = "\n";

  private final Handle handle;

  PostedStories(Handle handle) {
    this.handle = handle;
  }

  /**
   * Notes stories that were told together, by names of the caller's own making, each on one line.
   *
   * @param at the moment for which they were told
   */
  public void add(Target target, Collection<String> stories, Instant at) {
    if (stories.isEmpty()) {
      return;
    }
    handle.execute(
        """
        INSERT INTO told_bundle (chat, topic, bundle, at) VALUES (?, ?, ?, ?)
        ON CONFLICT (chat, topic, bundle) DO UPDATE SET at = excluded.at
        """,
        target.chat(),
        topic(target),
        bundle(String.join(SEPARATOR, new TreeSet<>(stories))),
        at.toEpochMilli());
  }

  private long bundle(String stories) {
    return handle
        .createQuery("SELECT id FROM bundle WHERE stories = :stories")
        .bind("stories", stories)
        .mapTo(Long.class)
        .findOne()
        .orElseGet(() -> newBundle(stories));
  }

  private long newBundle(String stories) {
    return handle
        .createUpdate("INSERT INTO bundle (stories) VALUES (:stories)")
        .bind("stories", stories)
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }

  /**
   * The numbers of the bundles that were told there, rising: the same for who was told the same.
   */
  public List<Long> bundles(Target target) {
    return bundles(target, Instant.ofEpochMilli(Long.MAX_VALUE));
  }

  private List<Long> bundles(Target target, Instant before) {
    return handle
        .createQuery(
            """
            SELECT bundle FROM told_bundle
            WHERE chat = :chat AND topic = :topic AND at < :before ORDER BY bundle
            """)
        .bind("chat", target.chat())
        .bind("topic", topic(target))
        .bind("before", before.toEpochMilli())
        .mapTo(Long.class)
        .list();
  }

  /** The stories of some bundles. */
  public Set<String> stories(List<Long> bundles) {
    Set<String> all = new HashSet<>();
    for (Long bundle : bundles) {
      handle
          .createQuery("SELECT stories FROM bundle WHERE id = :id")
          .bind("id", bundle)
          .mapTo(String.class)
          .forEach(stories -> all.addAll(List.of(stories.split(SEPARATOR, -1))));
    }
    return all;
  }

  /** All stories that were told there. */
  public Set<String> all(Target target) {
    return stories(bundles(target));
  }

  /** The stories that were told there before a moment. */
  public Set<String> before(Target target, Instant moment) {
    return stories(bundles(target, moment));
  }

  private static int topic(Target target) {
    return target.topic() == null ? 0 : target.topic();
  }

  int forget(long chat) {
    return handle.execute("DELETE FROM told_bundle WHERE chat = ?", chat);
  }

  int purge(Instant before) {
    int purged = handle.execute("DELETE FROM told_bundle WHERE at < ?", before.toEpochMilli());
    handle.execute(
        "DELETE FROM bundle WHERE NOT EXISTS (SELECT 1 FROM told_bundle t WHERE t.bundle = bundle.id)");
    return purged;
  }
}
