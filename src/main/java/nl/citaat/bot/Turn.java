package nl.citaat.bot;

import java.util.List;
import java.util.Optional;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.bot.Outgoing.SendDocument;
import nl.citaat.bot.Outgoing.SendPhoto;
import nl.citaat.bot.Outgoing.Shown;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader said or pressed, as handlers see it.
 *
 * @param words what was said, on one line and without the command; for a press the question that it
 *     asks, else empty
 * @param chosen the language in which the reader wants to be talked to; null when none was chosen
 * @param quiet whether nothing but answers is wanted there
 */
record Turn(Incoming incoming, String words, @Nullable Language chosen, boolean quiet) {

  Turn(Incoming incoming, String words, @Nullable Language chosen) {
    this(incoming, words, chosen, false);
  }

  /** The language to talk in when nothing was asked. */
  Language language() {
    return language(null);
  }

  /**
   * The language to talk in: the reader's choice, else that of the question, else that of the app,
   * else English.
   */
  Language language(@Nullable Language asked) {
    if (chosen != null) {
      return chosen;
    }
    return asked != null ? asked : appLanguage().orElse(Language.EN);
  }

  private Optional<Language> appLanguage() {
    Person from = incoming.from();
    return from == null
        ? Optional.empty()
        : Optional.ofNullable(from.languageTag()).flatMap(Language::ofTag);
  }

  /** The same after a press, talked in the language of the message with the button. */
  Turn in(Language talk) {
    return new Turn(incoming, words, language(talk), quiet);
  }

  /** Says something without buttons and quotes. */
  Reply say(String text) {
    return Reply.of(plain(text));
  }

  /** Says something that is no answer, where that is wanted. */
  Reply hint(String text) {
    return quiet ? Reply.NONE : say(text);
  }

  /**
   * Tells something in passing: to who pressed a button, as a notice over the chat. Who uses the
   * bot inline is told nothing, as that may be in any chat.
   */
  List<Outgoing> tell(String text) {
    return switch (incoming) {
      case Incoming.Said said -> List.of(plain(text));
      case Incoming.Wordless sent -> List.of(plain(text));
      case Incoming.Edited edited -> List.of(plain(text));
      case Incoming.Joined joined -> List.of(plain(text));
      case Pressed press -> List.of(new AnswerPress(press.chat(), press.press(), text));
      case Incoming.Inline typed -> List.of(InlineHandler.nothing(typed));
      case Incoming.Chosen chosen -> List.of();
    };
  }

  private Send plain(String text) {
    return send(FormattedText.plain(text), List.of(), List.of());
  }

  /** A message in the same chat; in a group it refers to what it answers. */
  Send send(FormattedText text, List<List<Button>> buttons, List<Shown> shown) {
    return new Send(incoming.chat(), text, replyTo(), buttons, shown);
  }

  /** The answer to a question: it refers to what it answers, in private too. */
  Send answer(FormattedText text, List<List<Button>> buttons, List<Shown> shown) {
    return new Send(incoming.chat(), text, asking(), buttons, shown);
  }

  /** A picture in the same chat, as a message of its own. */
  SendPhoto photo(Chart chart, FormattedText caption) {
    return new SendPhoto(incoming.chat(), chart, caption, replyTo());
  }

  /** A file of text in the same chat, as a message of its own. */
  SendDocument document(String name, String content, String caption) {
    return new SendDocument(
        incoming.chat(), name, content, FormattedText.plain(caption), replyTo());
  }

  /** A message in place of the one with the button that was pressed, if that can be changed. */
  Outgoing inPlace(Send send) {
    return incoming instanceof Incoming.Pressed pressed && pressed.message() != null
        ? send.insteadOf(pressed.message())
        : send;
  }

  private @Nullable Integer replyTo() {
    boolean amongMany = incoming.chat().kind() != Chat.Kind.PRIVATE;
    return amongMany ? asking() : null;
  }

  private @Nullable Integer asking() {
    return switch (incoming) {
      case Incoming.Said said -> said.message();
      case Incoming.Edited edited -> edited.said().message();
      default -> null;
    };
  }
}
