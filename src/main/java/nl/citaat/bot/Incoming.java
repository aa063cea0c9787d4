package nl.citaat.bot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What comes in from a chat. */
public sealed interface Incoming {

  /** The number of the update that brought it: effects are keyed by it. */
  long update();

  Chat chat();

  /** Who it is from; null when an anonymous administrator, a channel or a service speaks. */
  @Nullable Person from();

  Instant at();

  /**
   * A message in words.
   *
   * @param message its number in the chat
   * @param text as the chat shows it, not empty
   * @param addressed whether the bot is meant: always in private; in groups by mention, command or
   *     reply to the bot
   * @param repliesTo the message it replies to; null when to none
   */
  record Said(
      long update,
      Chat chat,
      @Nullable Person from,
      Instant at,
      int message,
      String text,
      boolean addressed,
      @Nullable RepliedTo repliesTo)
      implements Incoming {}

  /**
   * A message in private that is not in words: a picture, a voice, a sticker.
   *
   * @param message its number in the chat
   * @param album what it shares with those that were sent together with it; null when it came alone
   */
  record Wordless(
      long update,
      Chat chat,
      @Nullable Person from,
      Instant at,
      int message,
      @Nullable String album)
      implements Incoming {}

  /**
   * A message that others refer to: its number, its text (null when it has none), and whether the
   * bot wrote it.
   */
  record RepliedTo(int message, @Nullable String text, boolean byBot) {}

  /**
   * A press on a button under one of the bot's messages.
   *
   * @param press the id by which the press is answered
   * @param message the message with the button; null when it is too old to be shown
   * @param text the words of that message; null when it has none or is too old
   * @param data what the button carries
   */
  record Pressed(
      long update,
      Chat chat,
      @Nullable Person from,
      Instant at,
      String press,
      @Nullable Integer message,
      @Nullable String text,
      String data)
      implements Incoming {}
}
