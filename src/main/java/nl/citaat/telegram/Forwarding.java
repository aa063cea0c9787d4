package nl.citaat.telegram;

import java.net.URI;
import java.time.Instant;
import nl.citaat.bot.Incoming.Forwarded;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOrigin;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChannel;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginUser;

/** Tells where a message was before it was passed on. */
final class Forwarding {

  private Forwarding() {}

  /** Null when it was written where it is. */
  static @Nullable Forwarded of(Message message) {
    MessageOrigin origin = message.getForwardOrigin();
    if (origin == null) {
      return null;
    }
    return switch (origin) {
      case MessageOriginUser written ->
          new Forwarded(person(written.getSenderUser()), null, null, at(written.getDate()));
      case MessageOriginChannel posted ->
          new Forwarded(
              null,
              posted.getChat().getTitle(),
              address(posted.getChat(), posted.getMessageId()),
              at(posted.getDate()),
              posted.getChat().getId());
      default -> new Forwarded(null, null, null, at(message.getDate()));
    };
  }

  private static @Nullable Long person(User writer) {
    return Boolean.TRUE.equals(writer.getIsBot()) ? null : writer.getId();
  }

  /** Posts of public channels can be opened by everybody. */
  private static @Nullable URI address(Chat channel, Integer post) {
    String name = channel.getUserName();
    return name == null ? null : URI.create("https://t.me/" + name + "/" + post);
  }

  private static Instant at(Integer seconds) {
    return Instant.ofEpochSecond(seconds);
  }
}
