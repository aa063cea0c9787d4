package nl.citaat.bot;

import org.jspecify.annotations.Nullable;

/**
 * A place where people talk with the bot.
 *
 * @param id the number of the chat
 * @param topic the forum topic within it; null outside forums
 */
public record Chat(long id, Kind kind, @Nullable Integer topic) {

  /** What sort of place it is. */
  public enum Kind {
    PRIVATE,
    GROUP,
    CHANNEL
  }
}
