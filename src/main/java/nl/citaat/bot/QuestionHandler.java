package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.citaat.answer.Answer;
import nl.citaat.answer.Answerer;
import nl.citaat.answer.FoundQuote;
import nl.citaat.article.Quote;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.store.GivenAnswer;
import nl.citaat.store.LoggedQuestion;
import nl.citaat.store.LoggedQuestion.Outcome;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.text.Language;

/**
 * Answers questions with quotes, or says that there is no answer and offers what is near. A
 * question that may be misspelt is answered as it stands, and offered as it was probably meant.
 */
final class QuestionHandler implements Handler {

  /** Longer than any question one would speak; keeps the search short. */
  private static final int MAX_LENGTH = 500;

  /** How many quotes can be looked at one page after another. */
  private static final int MOST_QUOTES = 10;

  /** In how many places to look up what is too long to be quoted. */
  private static final int MOST_SOURCES = 3;

  private final Store store;
  private final Recollection recollection;
  private final Answerer answerer;

  QuestionHandler(Store store, Answerer answerer) {
    this.store = store;
    recollection = new Recollection(store);
    this.answerer = answerer;
  }

  @Override
  public Reply handle(Turn turn) {
    String question = turn.words();
    Texts texts = new Texts(turn.language());
    int length = question.codePointCount(0, question.length());
    if (length > MAX_LENGTH) {
      Map<String, Integer> values = Map.of("length", length, "most", MAX_LENGTH);
      return turn.hint(texts.of(Text.QUESTION_TOO_LONG, values));
    }
    if (question.chars().noneMatch(Character::isLetterOrDigit)) {
      return turn.hint(texts.of(Text.ASK_HOW));
    }
    Answer answer =
        answerer.answer(question, null, recollection.before(turn.incoming()), MOST_QUOTES);
    if (answer.answered()) {
      return answered(turn, answer);
    }
    return turn.quiet()
        ? Reply.NONE.with(session -> note(session, turn, answer))
        : unanswered(turn, answer);
  }

  /** Remembers the question, and logs it under the number that is returned. */
  private static long note(Session session, Turn turn, Answer answer) {
    Recollection.note(session, turn.incoming(), answer.exchange());
    LoggedQuestion logged = logged(turn.incoming(), answer);
    long question = session.questions().add(logged);
    if (logged.outcome() == Outcome.REFUSED && logged.reader() != null) {
      session.waiting().add(question, logged.reader());
    }
    return question;
  }

  private static LoggedQuestion logged(Incoming incoming, Answer answer) {
    Person from = incoming.from();
    boolean answered = answer.answered();
    return new LoggedQuestion(
        incoming.chat().kind().name(),
        from == null ? null : from.id(),
        answer.language(),
        answer.question(),
        answered ? Outcome.ANSWERED : unanswered(answer),
        answered ? answer.quotes().getFirst().quote().revision().article() : null,
        answer.took(),
        answer.exchange().before().isPresent());
  }

  private static Outcome unanswered(Answer answer) {
    if (answer.meant().isPresent()) {
      return Outcome.MEANT;
    }
    return answer.related().isPresent() ? Outcome.RELATED : Outcome.REFUSED;
  }

  private static Language talk(Turn turn, Answer answer) {
    return answer.foreign() ? turn.language() : turn.language(answer.language());
  }

  private Reply answered(Turn turn, Answer answer) {
    List<Quote> quotes = answer.quotes().stream().map(FoundQuote::quote).toList();
    AnswerWords words =
        AnswerWords.of(
            answer,
            talk(turn, answer),
            store.read(session -> Correction.days(session.articles(), quotes)));
    List<List<FoundQuote>> pages = words.pages(answer.quotes());
    if (pages.isEmpty()) {
      return Reply.of(tooLong(turn, answer)).with(session -> note(session, turn, answer));
    }
    GivenAnswer given =
        new GivenAnswer(
            turn.incoming().chat().id(),
            answer.language(),
            answer.foreign(),
            words.meant(),
            AnswerPage.kept(pages));
    return Reply.from(
        session -> {
          String id = session.answers().add(note(session, turn, answer), given);
          return List.of(first(turn, words, AnswerPage.first(pages), id));
        });
  }

  private static Send first(Turn turn, AnswerWords words, AnswerPage page, String id) {
    MessageText text = words.text(page);
    AnswerButtons buttons = new AnswerButtons(words.talk(), id);
    return turn.answer(text.text(), buttons.below(page, words.meant()), text.shown())
        .in(words.talk());
  }

  private static Reply unanswered(Turn turn, Answer answer) {
    Language talk = talk(turn, answer);
    Texts texts = new Texts(talk);
    MessageTexts messages = new MessageTexts(talk);
    answer
        .related()
        .ifPresent(quote -> messages.add(related(quote, answer, texts), List.of(quote)));
    List<String> lines = new ArrayList<>();
    if (!messages.showQuotes()) {
      lines.add(texts.of(Text.NO_ANSWER));
    }
    if (answer.foreign()) {
      lines.add(texts.of(Text.FOREIGN));
    }
    answer.meant().map(new MeantQuestion(talk)::line).ifPresent(lines::add);
    if (!answer.suggestions().isEmpty()) {
      lines.add(texts.of(Text.NEAREST, Map.of("count", answer.suggestions().size())));
    }
    if (!lines.isEmpty()) {
      messages.add(FormattedText.plain(String.join("\n", lines)), List.of());
    }
    return Reply.of(messages.messages(turn::answer, nearest(answer, talk)))
        .with(session -> note(session, turn, answer));
  }

  /** One for the question that was meant, then one for each article that is near. */
  private static List<List<Button>> nearest(Answer answer, Language talk) {
    List<List<Button>> buttons = new ArrayList<>();
    answer.meant().map(new MeantQuestion(talk)::button).map(List::of).ifPresent(buttons::add);
    buttons.addAll(Headlines.buttons(answer.suggestions(), talk));
    return buttons;
  }

  private static FormattedText related(Quote quote, Answer answer, Texts texts) {
    return new FormattedText.Builder()
        .add(texts.of(Text.RELATED) + "\n")
        .add(MessageText.block(quote, null))
        .add("\n")
        .add(new SourceLine(texts).of(quote.revision().story(), answer.language()))
        .build();
  }

  private static Send tooLong(Turn turn, Answer answer) {
    Language talk = talk(turn, answer);
    SourceLine source = new SourceLine(new Texts(talk));
    MessageText message = new MessageText();
    message.add(FormattedText.plain(new Texts(talk).of(Text.TOO_LONG_TO_QUOTE)), List.of());
    answer.quotes().stream()
        .limit(MOST_SOURCES)
        .map(found -> source.of(found.quote().revision().story(), answer.language()))
        .forEach(line -> message.add(line, List.of()));
    return turn.answer(message.text(), List.of(), List.of());
  }
}
