package nl.citaat.telegram;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import nl.citaat.bot.Chat;
import nl.citaat.bot.Incoming.Attached;
import nl.citaat.bot.Incoming.RepliedTo;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Incoming.Wordless;
import nl.citaat.bot.Person;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Tells what a message says, who says it, and whether it is meant for the bot.
 *
 * @param me the bot
 */
record MessageReader(Account me) {

  /** Telegram's own accounts: for administrators that hide their name, and for channels' posts. */
  private static final long ANONYMOUS_ADMINISTRATOR = 1087968824;

  private static final long TELEGRAM = 777000;

  Arrival read(long update, Message message) {
    if (message.getMigrateToChatId() != null) {
      return new Arrival.Moved(message.getChatId(), message.getMigrateToChatId());
    }
    if (message.getMigrateFromChatId() != null) {
      return new Arrival.Moved(message.getMigrateFromChatId(), message.getChatId());
    }
    if (message.getLeftChatMember() != null || isFromBot(message)) {
      return new Arrival.Nothing();
    }
    if (message.getText() != null && !message.getText().isEmpty()) {
      return new Arrival.Talk(said(update, message));
    }
    Chat chat = chat(message.getChat(), message);
    return chat.kind() == Chat.Kind.PRIVATE && isSent(message)
        ? new Arrival.Talk(wordless(update, chat, message))
        : new Arrival.Open(message.getChatId());
  }

  /** Whether somebody sent it, and it is no note of Telegram's, such as that one was pinned. */
  private static boolean isSent(Message message) {
    return Stream.of(
            message.getPhoto(),
            message.getVoice(),
            message.getVideo(),
            message.getVideoNote(),
            message.getAudio(),
            message.getDocument(),
            message.getAnimation(),
            message.getSticker(),
            message.getPoll(),
            message.getLocation(),
            message.getVenue(),
            message.getContact(),
            message.getDice(),
            message.getGame(),
            message.getStory(),
            message.getPaidMedia(),
            message.getChecklist())
        .anyMatch(Objects::nonNull);
  }

  private static Wordless wordless(long update, Chat chat, Message message) {
    return new Wordless(
        update,
        chat,
        isFromNobody(message) ? null : person(message.getFrom()),
        Instant.ofEpochSecond(message.getDate()),
        message.getMessageId(),
        message.getMediaGroupId(),
        file(message.getDocument()));
  }

  private static @Nullable Attached file(@Nullable Document document) {
    if (document == null) {
      return null;
    }
    String name = document.getFileName() == null ? "" : document.getFileName();
    Long size = document.getFileSize();
    return new Attached(document.getFileId(), name, size == null ? 0 : size);
  }

  private Said said(long update, Message message) {
    Chat chat = chat(message.getChat(), message);
    return new Said(
        update,
        chat,
        isFromNobody(message) ? null : person(message.getFrom()),
        Instant.ofEpochSecond(message.getDate()),
        message.getMessageId(),
        message.getText(),
        chat.kind() == Chat.Kind.PRIVATE || new Address(me, message).isBot(),
        repliedTo(message),
        isFromGroup(message),
        Forwarding.of(message));
  }

  /**
   * @param message one in the chat, which tells the topic; null for none
   */
  static Chat chat(
      org.telegram.telegrambots.meta.api.objects.chat.Chat chat, @Nullable Message message) {
    Chat.Kind kind =
        switch (chat.getType()) {
          case "private" -> Chat.Kind.PRIVATE;
          case "channel" -> Chat.Kind.CHANNEL;
          default -> Chat.Kind.GROUP;
        };
    // Outside forums the number of a thread is that of its first message, and no topic.
    Integer topic =
        message != null && Boolean.TRUE.equals(message.getIsTopicMessage())
            ? message.getMessageThreadId()
            : null;
    return new Chat(chat.getId(), kind, topic);
  }

  static Person person(User user) {
    return new Person(user.getId(), user.getLanguageCode());
  }

  private static boolean isFromNobody(Message message) {
    User from = message.getFrom();
    return from == null
        || message.getSenderChat() != null
        || from.getId() == ANONYMOUS_ADMINISTRATOR
        || from.getId() == TELEGRAM;
  }

  /** An administrator who stays anonymous writes in the name of the group. */
  private static boolean isFromGroup(Message message) {
    return message.getSenderChat() != null
        && message.getSenderChat().getId().equals(message.getChatId());
  }

  private static boolean isFromBot(Message message) {
    return !isFromNobody(message) && Boolean.TRUE.equals(message.getFrom().getIsBot());
  }

  /** The first messages of a topic count as replies to the note that the topic was made. */
  private @Nullable RepliedTo repliedTo(Message message) {
    Message other = message.getReplyToMessage();
    return other == null || other.getForumTopicCreated() != null
        ? null
        : new RepliedTo(
            other.getMessageId(), other.getText(), me.is(other.getFrom()), Forwarding.of(other));
  }
}
