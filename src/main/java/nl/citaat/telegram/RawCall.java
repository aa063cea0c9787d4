package nl.citaat.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.BaseJsonNode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * A method whose result is left as JSON, because what cannot be decoded in it, such as a kind of
 * attachment newer than this program, must not look as if the method had failed.
 */
final class RawCall extends BotApiMethod<BaseJsonNode> {

  private final BotApiMethod<?> method;

  RawCall(BotApiMethod<?> method) {
    this.method = method;
  }

  @JsonValue
  BotApiMethod<?> method() {
    return method;
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
