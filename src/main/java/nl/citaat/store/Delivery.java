package nl.citaat.store;

import org.jspecify.annotations.Nullable;

/**
 * Something to be sent.
 *
 * @param update the number of the update that it answers; null when it answers none
 * @param ordinal its place among the answers to that update
 * @param chat where to; this and not the payload counts, because chats move to other numbers
 * @param priority of what waits for one chat, the smallest goes first
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
