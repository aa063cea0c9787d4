package nl.citaat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * What is kept of the message that an upload made: its number alone, for the reason that {@link
 * RawCall} has. For one call.
 */
final class Uploaded {

  private static final JsonMapper JSON = new JsonMapper();

  private @Nullable Integer number;

  /** The number of the message; null before the call, and when the answer holds none. */
  @Nullable Integer number() {
    return number;
  }

  /**
   * Takes the number from an answer.
   *
   * @return whether the answer is a message; if not, it tells what is wrong
   */
  boolean isIn(String answer) throws TelegramApiRequestException {
    JsonNode result = result(answer);
    JsonNode given = result.path("message_id");
    number = given.canConvertToInt() ? given.intValue() : null;
    return result.isObject();
  }

  private static JsonNode result(String answer) throws TelegramApiRequestException {
    try {
      return JSON.readTree(answer).path("result");
    } catch (JsonProcessingException e) {
      throw new TelegramApiRequestException("No JSON", e);
    }
  }
}
