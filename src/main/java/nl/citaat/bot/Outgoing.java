package nl.citaat.bot;

import java.util.List;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Quote;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What the bot does in a chat. Instances are kept in the outbox as JSON, so they hold data only.
 */
public sealed interface Outgoing {

  Chat chat();

  /**
   * A new message.
   *
   * @param replyTo the message it answers; null for none. It is sent as well when that message is
   *     gone
   * @param buttons rows of buttons below it; empty for none
   * @param shown the quotes in it, for the ledger: one for each block, in their order
   * @param talk the language of the words that are the bot's own; null when that does not matter
   * @param continues whether it goes on where the message before it ends, and so shows no preview
   *     of an address
   * @param replaces the number of the row of the outbox in the place of whose message it comes, if
   *     that row became one; null for none. The row was being sent when this was decided
   */
  record Send(
      Chat chat,
      FormattedText text,
      @Nullable Integer replyTo,
      List<List<Button>> buttons,
      List<Shown> shown,
      @Nullable Language talk,
      boolean continues,
      @Nullable Long replaces)
      implements Outgoing {
    public Send {
      buttons = buttons.stream().map(List::copyOf).toList();
      shown = List.copyOf(shown);
    }

    public Send(
        Chat chat,
        FormattedText text,
        @Nullable Integer replyTo,
        List<List<Button>> buttons,
        List<Shown> shown) {
      this(chat, text, replyTo, buttons, shown, null);
    }

    public Send(
        Chat chat,
        FormattedText text,
        @Nullable Integer replyTo,
        List<List<Button>> buttons,
        List<Shown> shown,
        @Nullable Language talk) {
      this(chat, text, replyTo, buttons, shown, talk, false, null);
    }

    /** The same, said in a language. */
    Send in(Language language) {
      return new Send(chat, text, replyTo, buttons, shown, language, continues, replaces);
    }

    /** The same behind a message that it continues. */
    Send continuing() {
      return new Send(chat, text, replyTo, buttons, shown, talk, true, replaces);
    }

    /** The same in the place of the message that a row of the outbox becomes. */
    Send replacing(long row) {
      return new Send(chat, text, replyTo, buttons, shown, talk, continues, row);
    }

    /** The same in the place of a message. */
    public Edit insteadOf(int message) {
      return new Edit(chat, message, text, buttons, shown, talk, continues);
    }
  }

  /** New words for one of the bot's messages; the other parameters are as in {@link Send}. */
  record Edit(
      Chat chat,
      int message,
      FormattedText text,
      List<List<Button>> buttons,
      List<Shown> shown,
      @Nullable Language talk,
      boolean continues)
      implements Outgoing {
    public Edit {
      buttons = buttons.stream().map(List::copyOf).toList();
      shown = List.copyOf(shown);
    }

    public Edit(
        Chat chat, int message, FormattedText text, List<List<Button>> buttons, List<Shown> shown) {
      this(chat, message, text, buttons, shown, null, false);
    }
  }

  /**
   * What a message shows since an article in it was corrected, taken back or restored.
   *
   * @param message the number of the message; null for one that was sent inline
   * @param inlineMessage the id of one that was sent inline in some chat; null for all others
   * @param source the button below one that was sent inline; null for none
   * @param shown as in {@link Send}; among them quotes that are struck out
   */
  record Amend(
      Chat chat,
      @Nullable Integer message,
      @Nullable String inlineMessage,
      FormattedText text,
      List<List<Button>> buttons,
      @Nullable LinkButton source,
      List<Shown> shown,
      @Nullable Language talk,
      boolean continues)
      implements Outgoing {
    public Amend {
      buttons = buttons.stream().map(List::copyOf).toList();
      shown = List.copyOf(shown);
    }

    public Amend(
        Chat chat,
        @Nullable Integer message,
        @Nullable String inlineMessage,
        FormattedText text,
        List<List<Button>> buttons,
        @Nullable LinkButton source,
        List<Shown> shown,
        @Nullable Language talk) {
      this(chat, message, inlineMessage, text, buttons, source, shown, talk, false);
    }

    /** The same message with other words. */
    Amend with(FormattedText words, List<Shown> quotes) {
      return new Amend(
          chat, message, inlineMessage, words, buttons, source, quotes, talk, continues);
    }
  }

  /**
   * A new message with a picture. It is drawn when it is sent; the same chart gives the same one.
   *
   * @param caption the words below the picture, at most 1024 UTF-16 units
   * @param replyTo as in {@link Send}
   */
  record SendPhoto(Chat chat, Chart chart, FormattedText caption, @Nullable Integer replyTo)
      implements Outgoing {

    /** The same without a picture: the chart in letters, as far as a message holds it. */
    public Send inLetters() {
      MessageText message = new MessageText();
      message.add(caption, List.of());
      message.add(FormattedText.plain(ChartText.of(chart)), List.of());
      return new Send(chat, message.text(), replyTo, List.of(), List.of());
    }
  }

  /**
   * A new message with a file of text.
   *
   * @param name of the file, in letters, digits, dots and hyphens of ASCII
   * @param content what stands in the file, which is sent in UTF-8
   * @param caption the words below the file, at most 1024 UTF-16 units
   * @param replyTo as in {@link Send}
   */
  record SendDocument(
      Chat chat, String name, String content, FormattedText caption, @Nullable Integer replyTo)
      implements Outgoing {}

  /** The answer to a press: a short notice over the chat, or none. */
  record AnswerPress(Chat chat, String press, @Nullable String notice) implements Outgoing {}

  /**
   * The menu of commands in one chat, for all its people in the same language.
   *
   * @param language null for that of each one's app again
   */
  record OfferMenu(Chat chat, Menu.Scope scope, @Nullable Language language) implements Outgoing {}

  /**
   * The answer to an inline query.
   *
   * @param query the id of the query
   * @param results what can be sent, best first; at most 50, no two with the same id
   * @param button stands above them; null for none
   */
  record AnswerInline(Chat chat, String query, List<Result> results, @Nullable StartButton button)
      implements Outgoing {
    public AnswerInline {
      results = List.copyOf(results);
    }
  }

  /**
   * A message that somebody can send by choosing it.
   *
   * @param id 1 to 64 bytes, the same whenever the same is offered
   * @param title how it is listed
   * @param description stands below the title; null for nothing
   * @param source a button below the message
   * @param talk as in {@link Send}
   */
  record Result(
      String id,
      String title,
      @Nullable String description,
      FormattedText text,
      LinkButton source,
      @Nullable Language talk) {

    public Result(
        String id,
        String title,
        @Nullable String description,
        FormattedText text,
        LinkButton source) {
      this(id, title, description, text, source, null);
    }
  }

  /** A button that opens an address. */
  record LinkButton(String label, String url) {}

  /**
   * A button that opens the private chat with the bot and says {@code /start} there.
   *
   * @param parameter what stands behind {@code /start}: 1 to 64 of A-Z, a-z, 0-9, _ and -
   */
  record StartButton(String label, String parameter) {}

  /**
   * A button.
   *
   * @param data what a press sends back, 1 to 64 bytes of UTF-8; or an address that a press opens
   */
  record Button(String label, String data) {

    private static final String ADDRESS = "https://";

    /** One that opens an address, which begins with https. */
    static Button opening(String label, String url) {
      return new Button(label, url);
    }

    /** Whether it opens an address: no data that is sent back looks like one. */
    public boolean opens() {
      return data.startsWith(ADDRESS);
    }
  }

  /** A quote that a message shows. */
  record Shown(ArticleId article, int revision, TextSpan span) {

    static Shown of(Quote quote) {
      return new Shown(quote.revision().article(), quote.revision().number(), quote.span());
    }
  }
}
