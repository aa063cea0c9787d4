package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.citaat.answer.DatedQuote;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;

/** A timeline in messages, each as full as a message can be. */
record TimelinePages(Texts texts, Language talk) {

  /** More on one page nobody reads, be they ever so short. */
  private static final int MOST = 10;

  static TimelinePages in(Language talk) {
    return new TimelinePages(new Texts(talk), talk);
  }

  /** One of the pages, with the buttons that turn it. */
  record Page(MessageText message, List<Button> buttons, Language talk) {

    Send in(Turn turn) {
      List<List<Button>> rows = buttons.isEmpty() ? List.of() : List.of(buttons);
      return turn.send(message.text(), rows, message.shown()).in(talk);
    }
  }

  /**
   * @param number from 0; beyond the last page it is the last one
   */
  Page page(String words, List<DatedQuote> quotes, int number) {
    List<MessageText> pages = pages(words, quotes);
    int at = Math.min(number, pages.size() - 1);
    List<Button> buttons = new ArrayList<>();
    if (at > 0) {
      buttons.add(button(Text.EARLIER, at - 1));
    }
    if (at + 1 < pages.size()) {
      buttons.add(button(Text.LATER, at + 1));
    }
    return new Page(pages.get(at), buttons, talk);
  }

  private Button button(Text label, int page) {
    return new Button(texts.of(label), new Press.ShowTimeline(talk, page).data());
  }

  private List<MessageText> pages(String words, List<DatedQuote> quotes) {
    List<MessageText> pages = new ArrayList<>(List.of(begun(words)));
    for (DatedQuote quote : quotes) {
      FormattedText part = part(quote);
      MessageText fresh = begun(words);
      if (!add(pages.getLast(), part, quote) && add(fresh, part, quote)) {
        pages.add(fresh);
      }
    }
    return pages;
  }

  private MessageText begun(String words) {
    MessageText page = new MessageText();
    page.add(FormattedText.plain(texts.of(Text.TIMELINE, Map.of("words", words))), List.of());
    return page;
  }

  private static boolean add(MessageText page, FormattedText part, DatedQuote quote) {
    return page.shown().size() < MOST && page.add(part, List.of(quote.quote()));
  }

  /** The words of the timeline that a message shows; empty when it shows none. */
  Optional<String> words(String message) {
    String before = texts.of(Text.TIMELINE, Map.of("words", ""));
    return message
        .lines()
        .findFirst()
        .filter(line -> line.startsWith(before))
        .map(line -> line.substring(before.length()));
  }

  private FormattedText part(DatedQuote dated) {
    FormattedText.Builder part =
        new FormattedText.Builder()
            .add(MessageText.block(dated.quote(), dated.told()))
            .add("\n")
            .add(new SourceLine(texts).of(dated.quote().revision().story(), talk));
    TextSpan told = dated.told();
    if (told != null) {
      String day = told.in(dated.quote().revision().body());
      part.add("\n" + day + " = " + texts.date(dated.day()));
    }
    return part.build();
  }
}
