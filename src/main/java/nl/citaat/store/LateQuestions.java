package nl.citaat.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Of each private chat the last question that reached the bot too late, for a day: the reader
 * decides whether it is still to be answered.
 */
public final class LateQuestions {

  static final Duration KEPT = Duration.ofDays(1);

  /** What comes after a downtime comes at once; a later one is another downtime. */
  private static final Duration TOGETHER = Duration.ofHours(1);

  private final Handle handle;
  private final Clock clock;

  LateQuestions(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /**
   * Keeps a question in the place of the one before.
   *
   * @return whether the reader was not told yet that questions came too late
   */
  public boolean put(long chat, String words) {
    long now = clock.millis();
    boolean told =
        handle
            .createQuery("SELECT told_at FROM late WHERE chat = :chat")
            .bind("chat", chat)
            .mapTo(Long.class)
            .findOne()
            .filter(at -> at > now - TOGETHER.toMillis())
            .isPresent();
    handle.execute(
        """
        INSERT INTO late (chat, words, told_at) VALUES (?, ?, ?)
        ON CONFLICT (chat) DO UPDATE SET words = excluded.words, told_at = excluded.told_at
        """,
        chat,
        words,
        now);
    return !told;
  }

  /** The question of a chat; empty when there is none, or not any more. */
  public Optional<String> of(long chat) {
    return handle
        .createQuery("SELECT words FROM late WHERE chat = :chat")
        .bind("chat", chat)
        .mapTo(String.class)
        .findOne();
  }

  /**
   * Forgets the question of a chat.
   *
   * @return how many were forgotten
   */
  public int forget(long chat) {
    return handle.execute("DELETE FROM late WHERE chat = ?", chat);
  }

  int purge() {
    return handle.execute("DELETE FROM late WHERE told_at < ?", clock.millis() - KEPT.toMillis());
  }
}
