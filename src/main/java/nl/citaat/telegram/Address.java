package nl.citaat.telegram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Whom a message among many is meant for. */
record Address(Account me, Message message) {

  /** Whether the bot is meant: by command, by name, or by a reply to one of its messages. */
  boolean isBot() {
    Optional<String> command = command();
    if (command.isPresent()) {
      String[] parts = command.get().split("@", 2);
      return parts.length == 1 || parts[1].equalsIgnoreCase(me.name());
    }
    return entities().anyMatch(this::namesBot) || isReplyToBot();
  }

  private Optional<String> command() {
    return entities()
        .filter(entity -> entity.getType().equals("bot_command") && entity.getOffset() == 0)
        .map(MessageEntity::getText)
        .findFirst();
  }

  private boolean namesBot(MessageEntity entity) {
    return switch (entity.getType()) {
      case "mention" -> entity.getText().equalsIgnoreCase("@" + me.name());
      case "text_mention" -> me.is(entity.getUser());
      default -> false;
    };
  }

  private boolean isReplyToBot() {
    return message.getReplyToMessage() != null && me.is(message.getReplyToMessage().getFrom());
  }

  private Stream<MessageEntity> entities() {
    List<MessageEntity> entities = message.getEntities();
    return entities == null ? Stream.of() : entities.stream();
  }
}
