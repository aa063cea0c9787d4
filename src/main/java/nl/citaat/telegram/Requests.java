package nl.citaat.telegram;

import java.util.List;
import java.util.stream.Stream;
import nl.citaat.bot.Chat;
import nl.citaat.bot.FormattedText;
import nl.citaat.bot.FormattedText.Entity;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Outgoing;
import nl.citaat.bot.Outgoing.Amend;
import nl.citaat.bot.Outgoing.AnswerInline;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Edit;
import nl.citaat.bot.Outgoing.LinkButton;
import nl.citaat.bot.Outgoing.OfferMenu;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.bot.Outgoing.SendDocument;
import nl.citaat.bot.Outgoing.SendPhoto;
import nl.citaat.bot.Outgoing.Shown;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** The methods of the Bot API by which the bot does what it does. */
final class Requests {

  /** No preview of an address. */
  private static final LinkPreviewOptions NONE =
      LinkPreviewOptions.builder().isDisabled(true).build();

  private Requests() {}

  static BotApiMethod<?> of(Outgoing outgoing) {
    return switch (outgoing) {
      case SendPhoto photo -> send(photo.inLetters());
      case SendDocument document ->
          throw new IllegalArgumentException("A file is uploaded: " + document.name());
      case Send send -> send(send);
      case Edit edit -> edit(edit);
      case Amend amend -> amend(amend);
      case AnswerPress press ->
          AnswerCallbackQuery.builder().callbackQueryId(press.press()).text(press.notice()).build();
      case OfferMenu menu -> MenuRequests.of(menu);
      case AnswerInline answer -> InlineRequests.of(answer);
    };
  }

  private static SendMessage send(Send send) {
    return SendMessage.builder()
        .chatId(Long.toString(send.chat().id()))
        .messageThreadId(send.chat().topic())
        .text(send.text().text())
        .entities(entities(send.text()))
        .linkPreviewOptions(
            send.continues() ? NONE : preview(send.chat(), send.text(), send.shown()))
        .replyParameters(send.replyTo() == null ? null : reply(send.replyTo()))
        .replyMarkup(keyboard(send.buttons()))
        .build();
  }

  /**
   * @param png the picture, as the bytes of a file
   */
  static RawPhoto photo(SendPhoto photo, byte[] png) {
    RawPhoto request = new RawPhoto(photo.chat().id(), png);
    request.setMessageThreadId(photo.chat().topic());
    request.setCaption(photo.caption().text());
    request.setCaptionEntities(entities(photo.caption()));
    request.setReplyParameters(photo.replyTo() == null ? null : reply(photo.replyTo()));
    return request;
  }

  static RawDocument document(SendDocument document) {
    RawDocument request =
        new RawDocument(document.chat().id(), document.name(), document.content());
    request.setMessageThreadId(document.chat().topic());
    request.setCaption(document.caption().text());
    request.setCaptionEntities(entities(document.caption()));
    request.setReplyParameters(document.replyTo() == null ? null : reply(document.replyTo()));
    return request;
  }

  private static EditMessageText edit(Edit edit) {
    return EditMessageText.builder()
        .chatId(Long.toString(edit.chat().id()))
        .messageId(edit.message())
        .text(edit.text().text())
        .entities(entities(edit.text()))
        .linkPreviewOptions(
            edit.continues() ? NONE : preview(edit.chat(), edit.text(), edit.shown()))
        .replyMarkup(keyboard(edit.buttons()))
        .build();
  }

  private static EditMessageText amend(Amend amend) {
    LinkButton source = amend.source();
    return EditMessageText.builder()
        .chatId(amend.message() == null ? null : Long.toString(amend.chat().id()))
        .messageId(amend.message())
        .inlineMessageId(amend.inlineMessage())
        .text(amend.text().text())
        .entities(entities(amend.text()))
        .linkPreviewOptions(
            amend.continues() ? NONE : preview(amend.chat(), amend.text(), amend.shown()))
        .replyMarkup(source == null ? keyboard(amend.buttons()) : InlineRequests.keyboard(source))
        .build();
  }

  private static ReplyParameters reply(int message) {
    return ReplyParameters.builder().messageId(message).allowSendingWithoutReply(true).build();
  }

  static List<MessageEntity> entities(FormattedText text) {
    return text.entities().stream().map(Requests::entity).toList();
  }

  private static MessageEntity entity(Entity entity) {
    return MessageEntity.builder()
        .type(type(entity.style()))
        .offset(entity.span().start())
        .length(entity.span().length())
        .url(entity.url())
        .build();
  }

  private static String type(Style style) {
    return switch (style) {
      case BOLD -> "bold";
      case ITALIC -> "italic";
      case STRIKETHROUGH -> "strikethrough";
      case CODE -> "code";
      case BLOCKQUOTE -> "blockquote";
      case EXPANDABLE_BLOCKQUOTE -> "expandable_blockquote";
      case LINK -> "text_link";
    };
  }

  /**
   * With quotes of several articles, the preview of one would seem to be for all. In a channel that
   * of the first leads into the post.
   */
  private static @Nullable LinkPreviewOptions preview(
      Chat chat, FormattedText text, List<Shown> shown) {
    if (chat.kind() == Chat.Kind.CHANNEL) {
      return ofFirst(text);
    }
    boolean several = shown.stream().map(Shown::article).distinct().count() > 1;
    return several ? NONE : preview(text);
  }

  private static LinkPreviewOptions ofFirst(FormattedText text) {
    String first =
        text.entities().stream()
            .map(Entity::url)
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElse(null);
    return LinkPreviewOptions.builder().urlField(first).isDisabled(first == null).build();
  }

  /** With several links, one preview would seem to be for all; null leaves it to Telegram. */
  static @Nullable LinkPreviewOptions preview(FormattedText text) {
    long links =
        text.entities().stream().map(Entity::url).flatMap(Stream::ofNullable).distinct().count();
    return links == 1 ? null : NONE;
  }

  private static @Nullable InlineKeyboardMarkup keyboard(List<List<Button>> rows) {
    return rows.isEmpty()
        ? null
        : new InlineKeyboardMarkup(
            rows.stream()
                .map(row -> new InlineKeyboardRow(row.stream().map(Requests::button).toList()))
                .toList());
  }

  private static InlineKeyboardButton button(Button button) {
    return button.opens()
        ? InlineKeyboardButton.builder().text(button.label()).url(button.data()).build()
        : InlineKeyboardButton.builder().text(button.label()).callbackData(button.data()).build();
  }

  /**
   * The same in another chat: the outbox knows better than its contents where a chat is now. One
   * that moved counts its messages afresh, so what would refer to one of them stands alone there.
   *
   * @throws IllegalArgumentException for an amendment, whose message is in the old chat only
   */
  static Outgoing inChat(long id, Outgoing outgoing) {
    return outgoing.chat().id() == id
        ? outgoing
        : moved(new Chat(id, outgoing.chat().kind(), outgoing.chat().topic()), outgoing);
  }

  private static Outgoing moved(Chat chat, Outgoing outgoing) {
    return switch (outgoing) {
      case Send send ->
          new Send(
              chat,
              send.text(),
              null,
              send.buttons(),
              send.shown(),
              send.talk(),
              send.continues(),
              send.replaces());
      case SendPhoto photo -> new SendPhoto(chat, photo.chart(), photo.caption(), null);
      case SendDocument document ->
          new SendDocument(chat, document.name(), document.content(), document.caption(), null);
      case Edit edit ->
          new Send(
              chat,
              edit.text(),
              null,
              edit.buttons(),
              edit.shown(),
              edit.talk(),
              edit.continues(),
              null);
      case Amend amend ->
          throw new IllegalArgumentException("Its group moved, and the message stayed behind");
      case AnswerPress press -> new AnswerPress(chat, press.press(), press.notice());
      case OfferMenu menu -> new OfferMenu(chat, menu.scope(), menu.language());
      case AnswerInline answer ->
          new AnswerInline(chat, answer.query(), answer.results(), answer.button());
    };
  }
}
