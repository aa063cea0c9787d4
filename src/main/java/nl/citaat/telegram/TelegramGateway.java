package nl.citaat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import nl.citaat.bot.ChartPicture;
import nl.citaat.bot.ChartPicture.DrawingException;
import nl.citaat.bot.ChatGateway;
import nl.citaat.bot.Outgoing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries what the bot does to Telegram. Safe for use by many threads. */
final class TelegramGateway implements ChatGateway, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(TelegramGateway.class);

  private final BotApi api;
  private final ChartPicture picture = new ChartPicture();

  TelegramGateway(BotApi api) {
    this.api = api;
  }

  /**
   * @throws CallException if it was not done, or nobody knows whether it was
   */
  @Override
  public @Nullable Integer carry(Outgoing outgoing) {
    return switch (outgoing) {
      case Outgoing.Send send -> number(api.call(Requests.of(send)));
      case Outgoing.SendPhoto photo -> photo(photo);
      case Outgoing.Edit edit -> edit(edit);
      case Outgoing.AnswerPress answer -> {
        api.call(Requests.of(answer));
        yield null;
      }
      case Outgoing.AnswerInline answer -> {
        api.call(Requests.of(answer));
        yield null;
      }
    };
  }

  private static @Nullable Integer number(JsonNode message) {
    JsonNode number = message.path("message_id");
    return number.canConvertToInt() ? number.intValue() : null;
  }

  private @Nullable Integer photo(Outgoing.SendPhoto photo) {
    byte[] png;
    try {
      png = picture.png(photo.chart());
    } catch (DrawingException e) {
      log.warn("{}; it goes out in letters. Are there fonts on this machine?", e.getMessage());
      return number(api.call(Requests.of(photo.inLetters())));
    }
    return api.upload(Requests.photo(photo, png));
  }

  private int edit(Outgoing.Edit edit) {
    try {
      api.call(Requests.of(edit));
    } catch (CallException.Refused e) {
      if (!e.says("message is not modified")) {
        throw e;
      }
    }
    return edit.message();
  }

  /** Breaks off what is under way. */
  @Override
  public void close() {
    api.close();
  }
}
