package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.citaat.answer.Answer;
import nl.citaat.answer.Answerer;
import nl.citaat.answer.FoundQuote;
import nl.citaat.article.Quote;
import nl.citaat.article.Story;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.store.LoggedQuestion;
import nl.citaat.store.LoggedQuestion.Outcome;
import nl.citaat.store.Store;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;

/**
 * Answers questions with quotes, or says that there is no answer and offers what is near. A
 * question that may be misspelt is answered as it stands, and offered as it was probably meant.
 */
final class QuestionHandler implements Handler {

  /** Longer than any question one would speak; keeps the search short. */
  private static final int MAX_LENGTH = 500;

  private final Recollection recollection;
  private final Answerer answerer;

  QuestionHandler(Store store, Answerer answerer) {
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
    Answer answer = answerer.answer(question, null, recollection.before(turn.incoming()));
    return Reply.of(turn.quiet() && !answer.answered() ? List.of() : answered(turn, answer))
        .with(
            session -> {
              Recollection.note(session, turn.incoming(), answer.exchange());
              session.questions().add(logged(turn.incoming(), answer));
            });
  }

  private static LoggedQuestion logged(Incoming incoming, Answer answer) {
    Person from = incoming.from();
    Outcome unanswered = answer.meant().isPresent() ? Outcome.MEANT : Outcome.REFUSED;
    boolean answered = answer.answered();
    return new LoggedQuestion(
        incoming.chat().kind().name(),
        from == null ? null : from.id(),
        answer.language(),
        answer.question(),
        answered ? Outcome.ANSWERED : unanswered,
        answered ? answer.quotes().getFirst().quote().revision().article() : null,
        answer.took());
  }

  private List<Outgoing> answered(Turn turn, Answer answer) {
    Language talk = answer.foreign() ? turn.language() : turn.language(answer.language());
    if (!answer.answered()) {
      return unanswered(turn, talk, answer);
    }
    MeantQuestion meant = new MeantQuestion(talk);
    MessageTexts texts = new MessageTexts();
    if (answer.foreign()) {
      texts.add(FormattedText.plain(new Texts(talk).of(Text.FOREIGN)), List.of());
    }
    answer
        .meant()
        .map(meant::line)
        .map(FormattedText::plain)
        .ifPresent(line -> texts.add(line, List.of()));
    for (FoundQuote found : answer.quotes()) {
      texts.add(quoted(found, answer.language(), new Texts(talk)), List.of(found.quote()));
    }
    return texts.showQuotes()
        ? texts.messages(turn, buttons(answer, talk))
        : List.of(tooLong(turn, talk, answer));
  }

  /** One for the question that was meant, then one for each article that is near. */
  private static List<List<Button>> buttons(Answer answer, Language talk) {
    List<List<Button>> buttons = new ArrayList<>();
    answer.meant().map(new MeantQuestion(talk)::button).map(List::of).ifPresent(buttons::add);
    buttons.addAll(Headlines.buttons(answer.suggestions(), talk));
    return buttons;
  }

  /** The quote, its source, and the words by which it was found in another language. */
  private static FormattedText quoted(FoundQuote found, Language asked, Texts texts) {
    Story story = found.quote().revision().story();
    FormattedText.Builder part =
        new FormattedText.Builder()
            .add(MessageText.block(found.quote(), found.answer()))
            .add("\n")
            .add(new SourceLine(texts).of(story, asked));
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

  private static List<Outgoing> unanswered(Turn turn, Language talk, Answer answer) {
    Texts texts = new Texts(talk);
    MessageTexts messages = new MessageTexts();
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
    return messages.messages(turn, buttons(answer, talk));
  }

  private static FormattedText related(Quote quote, Answer answer, Texts texts) {
    return new FormattedText.Builder()
        .add(texts.of(Text.RELATED) + "\n")
        .add(MessageText.block(quote, null))
        .add("\n")
        .add(new SourceLine(texts).of(quote.revision().story(), answer.language()))
        .build();
  }

  private Send tooLong(Turn turn, Language talk, Answer answer) {
    SourceLine source = new SourceLine(new Texts(talk));
    MessageText message = new MessageText();
    message.add(FormattedText.plain(new Texts(talk).of(Text.TOO_LONG_TO_QUOTE)), List.of());
    for (FoundQuote found : answer.quotes()) {
      message.add(source.of(found.quote().revision().story(), answer.language()), List.of());
    }
    return turn.send(message.text(), List.of(), List.of());
  }
}
