package nl.citaat.bot;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What people do that the bot is told of. */
public sealed interface Incoming {

  /** The number of the update that brought it: effects are keyed by it. */
  long update();

  /**
   * Where it was done. Telegram keeps to itself in which chat an inline query is typed or its
   * result sent: for those it is the chat of that person with the bot, who may never have opened
   * it.
   */
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
   * @param asGroup whether an administrator who stays anonymous speaks for the whole group: someone
   *     in charge there, and nobody anywhere else
   * @param forwarded where the message was first; null when it was written here
   */
  record Said(
      long update,
      Chat chat,
      @Nullable Person from,
      Instant at,
      int message,
      String text,
      boolean addressed,
      @Nullable RepliedTo repliesTo,
      boolean asGroup,
      @Nullable Forwarded forwarded)
      implements Incoming {

    public Said(
        long update,
        Chat chat,
        @Nullable Person from,
        Instant at,
        int message,
        String text,
        boolean addressed,
        @Nullable RepliedTo repliesTo,
        boolean asGroup) {
      this(update, chat, from, at, message, text, addressed, repliesTo, asGroup, null);
    }

    public Said(
        long update,
        Chat chat,
        @Nullable Person from,
        Instant at,
        int message,
        String text,
        boolean addressed,
        @Nullable RepliedTo repliesTo) {
      this(update, chat, from, at, message, text, addressed, repliesTo, false);
    }
  }

  /**
   * A message in words got other words.
   *
   * @param said how it is now, with the moment when it was sent first
   * @param at when it was changed
   */
  record Edited(Said said, Instant at) implements Incoming {
    @Override
    public long update() {
      return said.update();
    }

    @Override
    public Chat chat() {
      return said.chat();
    }

    @Override
    public @Nullable Person from() {
      return said.from();
    }
  }

  /** Somebody brought the bot into a group. */
  record Joined(long update, Chat chat, @Nullable Person from, Instant at) implements Incoming {}

  /**
   * A message in private that is not in words: a picture, a voice, a sticker.
   *
   * @param message its number in the chat
   * @param album what it shares with those that were sent together with it; null when it came alone
   * @param file null when it is no file, but a picture, a voice or the like
   */
  record Wordless(
      long update,
      Chat chat,
      @Nullable Person from,
      Instant at,
      int message,
      @Nullable String album,
      @Nullable Attached file)
      implements Incoming {

    public Wordless(
        long update,
        Chat chat,
        @Nullable Person from,
        Instant at,
        int message,
        @Nullable String album) {
      this(update, chat, from, at, message, album, null);
    }
  }

  /**
   * A file.
   *
   * @param id by which it can be had
   * @param name as its sender calls it; may be empty
   * @param size in bytes; 0 when not told
   */
  record Attached(String id, String name, long size) {}

  /**
   * A message that others refer to: its number, its text (null when it has none), and whether the
   * bot wrote it, and where it was first (null when it was written here).
   */
  record RepliedTo(
      int message, @Nullable String text, boolean byBot, @Nullable Forwarded forwarded) {

    public RepliedTo(int message, @Nullable String text, boolean byBot) {
      this(message, text, byBot, null);
    }
  }

  /**
   * Where a message was before somebody passed it on.
   *
   * @param person who wrote it; null when that was no person, or one who does not show
   * @param channel the name of the channel; null when it was in none
   * @param post the address of the post in a public channel; null when it has none
   * @param chat the number of the channel; null when it was in none
   */
  record Forwarded(
      @Nullable Long person,
      @Nullable String channel,
      @Nullable URI post,
      Instant at,
      @Nullable Long chat) {

    public Forwarded(
        @Nullable Long person, @Nullable String channel, @Nullable URI post, Instant at) {
      this(person, channel, post, at, null);
    }
  }

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

  /**
   * Words typed behind the bot's name in any chat, for which results are to be offered at once: it
   * comes again with each pause in typing.
   *
   * @param query the id by which it is answered, which is good for some seconds
   * @param words what was typed so far; may be empty
   * @param bot the bot's name in addresses
   */
  record Inline(long update, Person from, Instant at, String query, String words, String bot)
      implements Incoming {
    @Override
    public Chat chat() {
      return withBot(from);
    }
  }

  /**
   * A result of an inline query was sent.
   *
   * @param result the id of the result
   * @param message the id by which the message can be changed; null when it can't
   */
  record Chosen(long update, Person from, Instant at, String result, @Nullable String message)
      implements Incoming {
    @Override
    public Chat chat() {
      return withBot(from);
    }
  }

  /** A private chat has the number of its person. */
  private static Chat withBot(Person person) {
    return new Chat(person.id(), Chat.Kind.PRIVATE, null);
  }
}
