package nl.citaat.telegram;

import java.time.Duration;
import java.util.List;
import nl.citaat.bot.Outgoing.AnswerInline;
import nl.citaat.bot.Outgoing.LinkButton;
import nl.citaat.bot.Outgoing.Result;
import nl.citaat.bot.Outgoing.StartButton;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** The method of the Bot API that answers an inline query. */
final class InlineRequests {

  /**
   * How long Telegram may give the same answer to the same person: long enough for those who delete
   * a letter and type it again, and short, because it can name what was retracted meanwhile.
   */
  private static final Duration CACHED = Duration.ofSeconds(30);

  private InlineRequests() {}

  static AnswerInlineQuery of(AnswerInline answer) {
    return AnswerInlineQuery.builder()
        .inlineQueryId(answer.query())
        .results(answer.results().stream().map(InlineRequests::result).toList())
        .cacheTime(Math.toIntExact(CACHED.toSeconds()))
        .isPersonal(true)
        .button(answer.button() == null ? null : button(answer.button()))
        .build();
  }

  private static InlineQueryResultArticle result(Result result) {
    return InlineQueryResultArticle.builder()
        .id(result.id())
        .title(result.title())
        .description(result.description())
        .inputMessageContent(content(result))
        .replyMarkup(keyboard(result.source()))
        .build();
  }

  private static InputTextMessageContent content(Result result) {
    return InputTextMessageContent.builder()
        .messageText(result.text().text())
        .entities(Requests.entities(result.text()))
        .linkPreviewOptions(Requests.preview(result.text()))
        .build();
  }

  static InlineKeyboardMarkup keyboard(LinkButton link) {
    InlineKeyboardButton button =
        InlineKeyboardButton.builder().text(link.label()).url(link.url()).build();
    return new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(button)));
  }

  private static InlineQueryResultsButton button(StartButton start) {
    return InlineQueryResultsButton.builder()
        .text(start.label())
        .startParameter(start.parameter())
        .build();
  }
}
