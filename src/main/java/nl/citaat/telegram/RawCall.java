package nl.citaat.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.BaseJsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * A method whose result is left as JSON, because what cannot be decoded in it, such as a kind of
 * attachment newer than this program, must not look as if the method had failed.
 */
final class RawCall extends BotApiMethod<BaseJsonNode> {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

  private final BotApiMethod<?> method;

  RawCall(BotApiMethod<?> method) {
    this.method = method;
  }

  /** The library writes the number of a chat as text, because a name could stand there too. */
  @JsonValue
  ObjectNode parameters() {
    ObjectNode parameters = OBJECT_MAPPER.valueToTree(method);
    String chat = parameters.path("chat_id").asText();
    if (NUMBER.matcher(chat).matches()) {
      parameters.put("chat_id", Long.parseLong(chat));
    }
    return parameters;
  }

  @Override
  public String getMethod() {
    return method.getMethod();
  }

  @Override
  public void validate() throws TelegramApiValidationException {
    method.validate();
  }

  @Override
  public BaseJsonNode deserializeResponse(String answer) throws TelegramApiRequestException {
    return deserializeResponseSerializable(answer, BaseJsonNode.class);
  }
}
