package nl.citaat.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A file of text to upload, for one call. */
final class RawDocument extends SendDocument {

  private final Uploaded uploaded = new Uploaded();

  RawDocument(long chat, String name, String content) {
    super(
        Long.toString(chat),
        new InputFile(new ByteArrayInputStream(content.getBytes(UTF_8)), name));
  }

  /** As in {@link Uploaded}. */
  @Nullable Integer number() {
    return uploaded.number();
  }

  @Override
  public Message deserializeResponse(String answer) throws TelegramApiRequestException {
    return uploaded.isIn(answer) ? new Message() : super.deserializeResponse(answer);
  }
}
