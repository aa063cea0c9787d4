package nl.citaat.telegram;

import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A photo to upload, for one call. */
final class RawPhoto extends SendPhoto {

  /** Of the file as of the field, so that the two are one for servers that know no other files. */
  private static final String NAME = PHOTO_FIELD;

  private final Uploaded uploaded = new Uploaded();

  RawPhoto(long chat, byte[] png) {
    super(Long.toString(chat), new InputFile(new ByteArrayInputStream(png), NAME));
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
