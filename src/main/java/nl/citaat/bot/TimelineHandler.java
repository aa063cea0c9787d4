package nl.citaat.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.citaat.answer.Answerer;
import nl.citaat.answer.DatedQuote;
import nl.citaat.answer.Timeline;
import nl.citaat.article.Article;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.bot.Outgoing.SendPhoto;
import nl.citaat.text.Language;

/**
 * Shows what the newspaper wrote about something, oldest first, and a picture of when it did. A
 * press that turns the page takes the words from the message, as the button has no room for them.
 */
final class TimelineHandler implements Handler {

  /** The words stand over each page and picture. */
  private static final int MAX_LENGTH = 100;

  private final Answerer answerer;

  TimelineHandler(Answerer answerer) {
    this.answerer = answerer;
  }

  @Override
  public Reply handle(Turn turn) {
    String words = turn.words();
    Texts texts = new Texts(turn.language());
    int length = words.codePointCount(0, words.length());
    if (words.chars().noneMatch(Character::isLetterOrDigit)) {
      return turn.say(texts.of(Text.TIMELINE_HOW));
    }
    if (length > MAX_LENGTH) {
      Map<String, Integer> values = Map.of("length", length, "most", MAX_LENGTH);
      return turn.say(texts.of(Text.QUESTION_TOO_LONG, values));
    }
    Timeline timeline = answerer.timeline(words, turn.language());
    Language talk = turn.language(timeline.language());
    return timeline.quotes().isEmpty()
        ? Reply.of(nothing(turn, words, talk))
        : Reply.of(picture(turn, talk, timeline), page(turn, words, timeline, talk, 0));
  }

  /** Turns to another page; empty when the message does not tell of what. */
  Optional<Outgoing> pressed(Turn turn, Press.ShowTimeline press) {
    Language talk = turn.language(press.talk());
    String message = ((Pressed) turn.incoming()).text();
    return Optional.ofNullable(message)
        .flatMap(TimelinePages.in(press.talk())::words)
        .map(words -> turnPage(turn, words, talk, press.page()));
  }

  private Outgoing turnPage(Turn turn, String words, Language talk, int page) {
    Timeline timeline = answerer.timeline(words, talk);
    return turn.inPlace(
        timeline.quotes().isEmpty()
            ? nothing(turn, words, talk)
            : page(turn, words, timeline, talk, page));
  }

  private Send nothing(Turn turn, String words, Language talk) {
    Texts texts = new Texts(talk);
    List<Article> near = answerer.near(words);
    List<String> lines = new ArrayList<>();
    lines.add(texts.of(Text.TIMELINE_NONE));
    if (!near.isEmpty()) {
      lines.add(texts.of(Text.NEAREST, Map.of("count", near.size())));
    }
    FormattedText text = FormattedText.plain(String.join("\n", lines));
    return turn.send(text, Headlines.buttons(near, talk), List.of());
  }

  private static SendPhoto picture(Turn turn, Language talk, Timeline timeline) {
    Texts texts = new Texts(talk);
    Chart chart = new TimelineChart(texts).of(turn.words(), timeline.quotes());
    return turn.photo(chart, FormattedText.plain(caption(texts, timeline)));
  }

  private static String caption(Texts texts, Timeline timeline) {
    List<DatedQuote> quotes = timeline.quotes();
    long articles = quotes.stream().map(q -> q.quote().revision().article()).distinct().count();
    Map<String, ?> values = Map.of("count", quotes.size(), "articles", articles);
    LocalDate first = quotes.getFirst().day();
    LocalDate last = quotes.getLast().day();
    List<String> parts = new ArrayList<>();
    parts.add(texts.of(Text.TIMELINE_FOUND, values));
    parts.add(first.equals(last) ? texts.date(first) : texts.days(first, last));
    if (!timeline.complete()) {
      parts.add(texts.of(Text.TIMELINE_MORE));
    }
    return String.join(SourceLine.DOT, parts);
  }

  private static Send page(Turn turn, String words, Timeline timeline, Language talk, int number) {
    return TimelinePages.in(talk).page(words, timeline.quotes(), number).in(turn);
  }
}
