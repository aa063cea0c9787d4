package nl.citaat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;

/** Who the bot is on Telegram: its number, and its name without the at sign. */
record Account(long id, String name) {

  /** Reads the result of {@code getMe}. */
  static Account of(JsonNode me) {
    if (!me.path("id").canConvertToLong() || !me.path("username").isTextual()) {
      throw new CallException.Unanswered("The answer to getMe is no account of a bot");
    }
    return new Account(me.get("id").longValue(), me.get("username").textValue());
  }

  boolean is(@Nullable User user) {
    return user != null && user.getId() == id;
  }
}
