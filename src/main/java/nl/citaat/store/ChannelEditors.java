package nl.citaat.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who may manage the schedules of a channel without keeping the archive, and who is adding one. */
public final class ChannelEditors {

  /** Nobody looks longer for a post to forward. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final Handle handle;
  private final Clock clock;

  ChannelEditors(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  public boolean include(long chat, long person) {
    return channels(person).contains(chat);
  }

  /** The channels of a person. */
  public List<Long> channels(long person) {
    return handle
        .createQuery("SELECT chat FROM channel_editor WHERE person = :person ORDER BY chat")
        .bind("person", person)
        .mapTo(Long.class)
        .list();
  }

  /** Adds somebody; no effect when they are there. */
  public void add(long chat, long person) {
    handle.execute(
        "INSERT INTO channel_editor (chat, person, added_at) VALUES (?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        chat,
        person,
        clock.millis());
  }

  /**
   * Removes somebody.
   *
   * @return whether they were there
   */
  public boolean remove(long chat, long person) {
    return handle.execute("DELETE FROM channel_editor WHERE chat = ? AND person = ?", chat, person)
        > 0;
  }

  /**
   * Awaits from somebody a forwarded post of the channel that they want to add.
   *
   * @param words what they said of the schedule
   */
  public void await(long person, String words) {
    handle.execute(
        """
        INSERT INTO channel_awaited (person, words, at) VALUES (?, ?, ?)
        ON CONFLICT (person) DO UPDATE SET words = excluded.words, at = excluded.at
        """,
        person,
        words,
        clock.millis());
  }

  /** What somebody said of whom a forwarded post is awaited; empty when none is any more. */
  public Optional<String> awaited(long person) {
    return handle
        .createQuery("SELECT words FROM channel_awaited WHERE person = :person AND at > :from")
        .bind("person", person)
        .bind("from", clock.millis() - PATIENCE.toMillis())
        .mapTo(String.class)
        .findOne();
  }

  /** Awaits nothing any more. */
  public void arrived(long person) {
    handle.execute("DELETE FROM channel_awaited WHERE person = ?", person);
  }

  int purge() {
    return handle.execute(
        "DELETE FROM channel_awaited WHERE at < ?", clock.millis() - PATIENCE.toMillis());
  }
}
