package nl.citaat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import nl.citaat.bot.Chat;
import nl.citaat.bot.ChatDirectory.Listed;

/** Tells what a chat is, and whether the bot may post there. */
final class Places {

  private Places() {}

  /**
   * @param chat as {@code getChat} gives it
   * @param me as {@code getChatMember} gives the bot
   */
  static Listed listed(JsonNode chat, JsonNode me) {
    Chat.Kind kind =
        switch (chat.path("type").asText()) {
          case "private" -> Chat.Kind.PRIVATE;
          case "channel" -> Chat.Kind.CHANNEL;
          default -> Chat.Kind.GROUP;
        };
    return new Listed(
        chat.path("id").asLong(),
        kind,
        chat.path("title").asText(),
        chat.hasNonNull("username") ? chat.get("username").asText() : null,
        isOpen(kind, me));
  }

  private static boolean isOpen(Chat.Kind kind, JsonNode me) {
    return switch (me.path("status").asText()) {
      case "creator" -> true;
      case "administrator" -> kind != Chat.Kind.CHANNEL || me.path("can_post_messages").asBoolean();
      case "member" -> kind == Chat.Kind.GROUP;
      case "restricted" -> me.path("can_send_messages").asBoolean();
      default -> false;
    };
  }
}
