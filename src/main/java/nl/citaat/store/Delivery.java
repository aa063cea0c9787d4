package nl.citaat.store;

import org.jspecify.annotations.Nullable;

/**
 * Something to be sent.
 *
 * @param update the number of the update that it answers; null when it answers none
 * @param ordinal its place among the answers to that update
 * @param chat where to; this and not the payload counts, because chats move to other numbers
 * @param priority one of the constants: of what waits, the smallest goes first
 * @param payload what to send, as JSON that the store does not look into
 * @param person whose words it may repeat; null for nobody's
 */
public record Delivery(
    @Nullable Long update,
    int ordinal,
    long chat,
    Kind kind,
    int priority,
    String payload,
    @Nullable Long person) {

  /** The answer to a press, which waits with a spinning button. */
  public static final int PRESS = 0;

  /** What somebody waits for. */
  public static final int ANSWER = 1;

  /** What nobody waits for: news for a chat, or another wording of what stands there. */
  public static final int NEWS = 2;

  /** News for readers, who are many: each message that one of them waits for goes before all. */
  public static final int READERS = 3;

  /** What tells of steps that are done. */
  public static final int NOTICE = 9;

  /** An announcement to all. */
  public static final int ANNOUNCEMENT = 10;

  /** A delivery that repeats nobody's words. */
  public Delivery(
      @Nullable Long update, int ordinal, long chat, Kind kind, int priority, String payload) {
    this(update, ordinal, chat, kind, priority, payload, null);
  }

  /** What may be done when it is not known whether it arrived. */
  public enum Kind {
    /** An answer to somebody: is sent again, because a repeat is better than silence. */
    ANSWER,
    /** The same, of which nothing is kept once it is sent: the last that somebody is told. */
    FAREWELL,
    /** A post for many: waits for a moderator's word. */
    POST
  }
}
