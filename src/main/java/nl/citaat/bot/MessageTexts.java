package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.article.Quote;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.bot.Outgoing.Shown;
import nl.citaat.text.Language;

/**
 * The texts of messages that follow each other: a part that does not fit into one begins the next.
 * Not safe for use by several threads.
 */
final class MessageTexts {

  private final Language talk;
  private final List<MessageText> texts = new ArrayList<>(List.of(new MessageText()));

  /**
   * @param talk the language of the words that are the bot's own
   */
  MessageTexts(Language talk) {
    this.talk = talk;
  }

  /**
   * Adds a part below what is there; the parameters are as in {@link MessageText#add}.
   *
   * @return false when it fits into no message, and was left out
   */
  boolean add(FormattedText part, List<Quote> quotes) {
    if (texts.getLast().add(part, quotes)) {
      return true;
    }
    MessageText next = new MessageText();
    boolean fits = next.add(part, quotes);
    if (fits) {
      texts.add(next);
    }
    return fits;
  }

  /** Whether there is any quote in them. */
  boolean showQuotes() {
    return texts.stream().anyMatch(text -> !text.shown().isEmpty());
  }

  /** How a message is made of a text, the buttons below it and the quotes in it. */
  interface Form {
    Send message(FormattedText text, List<List<Button>> buttons, List<Shown> shown);
  }

  /** The messages; the buttons are below the last one. */
  List<Outgoing> messages(Turn turn, List<List<Button>> buttons) {
    return messages(turn::send, buttons);
  }

  /** The same in some form. */
  List<Outgoing> messages(Form form, List<List<Button>> buttons) {
    List<Outgoing> messages = new ArrayList<>();
    for (MessageText text : texts) {
      boolean last = text == texts.getLast();
      List<List<Button>> below = last ? buttons : List.of();
      messages.add(form.message(text.text(), below, text.shown()).in(talk));
    }
    return messages;
  }
}
