package nl.citaat.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.citaat.answer.Answer;
import nl.citaat.answer.FoundQuote;
import nl.citaat.article.Quote;
import nl.citaat.article.Story;
import nl.citaat.store.GivenAnswer;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is put: each quote with its source, a few on a page, and above the first ones what
 * is to be said of the question.
 *
 * @param asked the language of the question, which goes without saying
 * @param foreign whether the question was in another language
 * @param meant the question that was probably meant; null for none
 * @param talk the language to talk in
 * @param corrected since when the newspaper says so, of the quotes that were corrected
 */
record AnswerWords(
    Language asked,
    boolean foreign,
    @Nullable String meant,
    Language talk,
    Map<Quote, LocalDate> corrected) {

  /** How many quotes are shown at a time, where a message has room for them. */
  private static final int AT_A_TIME = 3;

  AnswerWords {
    corrected = Map.copyOf(corrected);
  }

  static AnswerWords of(Answer answer, Language talk, Map<Quote, LocalDate> corrected) {
    return new AnswerWords(
        answer.language(), answer.foreign(), answer.meant().orElse(null), talk, corrected);
  }

  static AnswerWords of(GivenAnswer answer, Language talk, Map<Quote, LocalDate> corrected) {
    return new AnswerWords(answer.language(), answer.foreign(), answer.meant(), talk, corrected);
  }

  /** Puts quotes on pages, each of which fits into a message; what fits nowhere is left out. */
  List<List<FoundQuote>> pages(List<FoundQuote> quotes) {
    List<List<FoundQuote>> pages = new ArrayList<>();
    List<FoundQuote> page = new ArrayList<>();
    MessageText message = head(0);
    for (FoundQuote found : quotes) {
      if (!page.isEmpty() && (page.size() == AT_A_TIME || !fits(message, found))) {
        pages.add(page);
        page = new ArrayList<>();
        message = head(pages.size());
      }
      if (message.add(quoted(found), List.of(found.quote()))) {
        page.add(found);
      }
    }
    if (!page.isEmpty()) {
      pages.add(page);
    }
    return pages;
  }

  /** The text of one page, with a line on what is left out. */
  MessageText text(AnswerPage page) {
    MessageText message = head(page.number());
    for (FoundQuote found : page.quotes()) {
      message.add(quoted(found), List.of(found.quote()));
    }
    page.leftOut(new Texts(talk)).map(FormattedText::plain).ifPresent(line -> add(message, line));
    return message;
  }

  private boolean fits(MessageText message, FoundQuote found) {
    return message.hasRoomFor(quoted(found));
  }

  private MessageText head(int page) {
    MessageText message = new MessageText();
    if (page == 0 && foreign) {
      add(message, FormattedText.plain(new Texts(talk).of(Text.FOREIGN)));
    }
    if (page == 0 && meant != null) {
      add(message, FormattedText.plain(new MeantQuestion(talk).line(meant)));
    }
    return message;
  }

  private static void add(MessageText message, FormattedText line) {
    message.add(line, List.of());
  }

  /** The quote, its source, and the words by which it was found in another language. */
  FormattedText quoted(FoundQuote found) {
    Texts texts = new Texts(talk);
    Story story = found.quote().revision().story();
    FormattedText.Builder part =
        new FormattedText.Builder()
            .add(MessageText.block(found.quote(), found.answer()))
            .add("\n")
            .add(new SourceLine(texts).of(story, asked));
    LocalDate since = corrected.get(found.quote());
    if (since != null) {
      part.add(SourceLine.DOT).add(texts.of(Text.QUOTE_SINCE, Map.of("day", texts.date(since))));
    }
    found.day().ifPresent(day -> part.add("\n").add(meaning(found, texts.date(day))));
    if (story.language() != asked && !found.matches().isEmpty()) {
      part.add("\n").add(matches(found));
    }
    return part.build();
  }

  /** Which day the marked words mean: dinsdag = 1 november 2016. */
  private static String meaning(FoundQuote found, String day) {
    TextSpan answer = Objects.requireNonNull(found.answer());
    return answer.in(found.quote().revision().body()) + " = " + day;
  }

  private static String matches(FoundQuote found) {
    return found.matches().stream()
        .map(match -> match.asked() + " = " + match.found())
        .collect(Collectors.joining(SourceLine.DOT));
  }
}
