package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.article.Quote;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Outgoing.Shown;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * The text of one message, put together from whole parts: one that would not fit is left out as a
 * whole, so no quote is ever cut. Not safe for use by several threads.
 */
final class MessageText {

  /** What Telegram takes in one message: UTF-16 units, and entities. */
  private static final int MAX_UNITS = 4096;

  private static final int MAX_ENTITIES = 100;

  /** About what a phone shows in six lines. */
  private static final int LONG = 300;

  private static final String GAP = "\n\n";

  private final List<Shown> shown = new ArrayList<>();
  private FormattedText text = FormattedText.plain("");

  /**
   * The first of some words, which are no quote, when there are too many of them; a character is
   * never cut in two.
   *
   * @param most how many UTF-16 units are too few to be shortened
   */
  static String beginning(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most;
    return words.substring(0, end).strip() + "\u2026";
  }

  /**
   * What stands around a quote: of a long block, the messenger shows the beginning only at first.
   */
  static FormattedText around(Quote quote) {
    Style style = quote.span().length() > LONG ? Style.EXPANDABLE_BLOCKQUOTE : Style.BLOCKQUOTE;
    return new FormattedText.Builder().add(style, quote.text()).build();
  }

  /**
   * A quote as a block, with the part that answers standing out. One that begins the quote stands
   * above it, because not every server takes a style that begins where its block does.
   */
  static FormattedText block(Quote quote, @Nullable TextSpan answer) {
    FormattedText.Builder block = new FormattedText.Builder();
    if (answer == null || answer.equals(quote.span())) {
      return block.add(Style.BLOCKQUOTE, quote.text()).build();
    }
    if (answer.start() == quote.span().start()) {
      String words = answer.in(quote.revision().body());
      return block
          .add(words + "\n")
          .add(Style.BLOCKQUOTE, quote.text())
          .mark(Style.BOLD, new TextSpan(0, words.length()))
          .build();
    }
    return block
        .add(Style.BLOCKQUOTE, quote.text())
        .mark(Style.BOLD, answer.shift(-quote.span().start()))
        .build();
  }

  /**
   * Adds a part below what is there, with an empty line between.
   *
   * @param quotes what the part shows of articles
   * @return false when it does not fit and was left out
   */
  boolean add(FormattedText part, List<Quote> quotes) {
    if (!hasRoomFor(part)) {
      return false;
    }
    text = with(part);
    quotes.stream().map(Shown::of).forEach(shown::add);
    return true;
  }

  /** Whether a part would not be left out. */
  boolean hasRoomFor(FormattedText part) {
    return fits(with(part));
  }

  /** Whether a message can be as long. */
  static boolean fits(FormattedText text) {
    return text.text().length() <= MAX_UNITS && text.entities().size() <= MAX_ENTITIES;
  }

  private FormattedText with(FormattedText part) {
    return text.text().isEmpty()
        ? part
        : new FormattedText.Builder().add(text).add(GAP).add(part).build();
  }

  FormattedText text() {
    return text;
  }

  List<Shown> shown() {
    return shown;
  }
}
