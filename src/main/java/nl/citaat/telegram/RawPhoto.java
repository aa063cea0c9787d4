package nl.citaat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A photo to upload, of whose result only the number is decoded, for the reason that {@link
 * RawCall} has. For one call.
 */
final class RawPhoto extends SendPhoto {

  /** Of the file as of the field, so that the two are one for servers that know no other files. */
  private static final String NAME = PHOTO_FIELD;

  private @Nullable Integer number;

  RawPhoto(long chat, byte[] png) {
    super(Long.toString(chat), new InputFile(new ByteArrayInputStream(png), NAME));
  }

  /** The number of the message; null before the call, and when the answer holds none. */
  @Nullable Integer number() {
    return number;
  }

  @Override
  public Message deserializeResponse(String answer) throws TelegramApiRequestException {
    JsonNode result = result(answer);
    if (!result.isObject()) {
      return super.deserializeResponse(answer);
    }
    JsonNode given = result.path("message_id");
    number = given.canConvertToInt() ? given.intValue() : null;
    return new Message();
  }

  private static JsonNode result(String answer) throws TelegramApiRequestException {
    try {
      return OBJECT_MAPPER.readTree(answer).path("result");
    } catch (JsonProcessingException e) {
      throw new TelegramApiRequestException("No JSON", e);
    }
  }
}
