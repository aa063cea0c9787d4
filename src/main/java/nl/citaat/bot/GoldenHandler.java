package nl.citaat.bot;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.citaat.answer.Answer;
import nl.citaat.answer.Answerer;
import nl.citaat.article.Quote;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Incoming.RepliedTo;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.moderation.GoldenDesk;
import nl.citaat.moderation.GoldenTrial;
import nl.citaat.moderation.Moderation;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.store.StoredGolden;
import nl.citaat.text.Language;

/**
 * Keeps the questions of which moderators know the right answer, and tries them. In private only.
 * Safe for use by many threads.
 */
record GoldenHandler(Store store, Answerer answerer, Moderation moderation) implements Handler {

  private static final String ADD = "add";

  /** Longer than any question one would speak. */
  private static final int LONGEST = 500;

  /** The first ones tell enough of what is wrong. */
  private static final int MOST_SHOWN = 20;

  @Override
  public Reply handle(Turn turn) {
    String[] words = turn.words().split(" ", 2);
    return switch (words[0]) {
      case "" ->
          KeeperHandler.doing(
              moderation, turn, session -> List.of(page(turn, desk(session, turn), 0)));
      case "run" -> run(turn);
      case ADD -> words.length < 2 ? how(turn) : add(turn, words[1]);
      default -> how(turn);
    };
  }

  private GoldenDesk desk(Session session, Turn turn) {
    return moderation.golden(session, KeeperHandler.number(turn.incoming().from()));
  }

  private static Reply how(Turn turn) {
    return turn.say(new Texts(turn.language()).of(Text.GOLDEN_HOW));
  }

  private static Outgoing.Send page(Turn turn, GoldenDesk desk, int offset) {
    return new GoldenPage(new Texts(turn.language())).in(turn, desk.all(), offset);
  }

  /** Keeps what a message quotes first as the answer to a question. */
  private Reply add(Turn turn, String question) {
    RepliedTo other = turn.incoming() instanceof Said said ? said.repliesTo() : null;
    if (other == null || question.length() > LONGEST) {
      return how(turn);
    }
    Answer answer = answerer.answer(question, null);
    return KeeperHandler.doing(
        moderation,
        turn,
        session -> {
          GoldenDesk desk = desk(session, turn);
          Quote expected = desk.shown(turn.incoming().chat().id(), other.message());
          desk.put(question, answer.language(), expected);
          StoredGolden golden = new StoredGolden(0, question, answer.language(), expected);
          int place = GoldenTrial.of(golden, answer).place();
          Texts texts = new Texts(turn.language());
          return turn.tell(
              texts.of(
                  Text.GOLDEN_ADDED,
                  Map.of(
                      "quote",
                      MessageText.beginning(expected.text(), GoldenPage.LONGEST),
                      "place",
                      place)));
        });
  }

  /** Asks all questions, and lists those that are not answered as expected. */
  private Reply run(Turn turn) {
    List<StoredGolden> questions = store.read(session -> session.golden().all());
    List<GoldenTrial> trials = GoldenTrial.run(answerer, questions);
    return KeeperHandler.doing(
        moderation,
        turn,
        session -> {
          // Also refuses who has no right to know.
          desk(session, turn);
          return listed(turn, trials);
        });
  }

  private static List<Outgoing> listed(Turn turn, List<GoldenTrial> trials) {
    Texts texts = new Texts(turn.language());
    List<GoldenTrial> wrong = trials.stream().filter(trial -> !trial.isRight()).toList();
    MessageTexts parts = new MessageTexts(turn.language());
    Map<String, Integer> counts = Map.of("count", trials.size(), "wrong", wrong.size());
    Text head = wrong.isEmpty() ? Text.GOLDEN_RIGHT : Text.GOLDEN_WRONG;
    parts.add(FormattedText.plain(texts.of(head, counts)), List.of());
    wrong.stream().limit(MOST_SHOWN).forEach(trial -> parts.add(lines(trial, texts), List.of()));
    if (wrong.size() > MOST_SHOWN) {
      Map<String, Integer> more = Map.of("count", wrong.size() - MOST_SHOWN);
      parts.add(FormattedText.plain(texts.of(Text.GOLDEN_MORE, more)), List.of());
    }
    return parts.messages(turn, List.of());
  }

  private static FormattedText lines(GoldenTrial trial, Texts texts) {
    FormattedText.Builder lines =
        new FormattedText.Builder()
            .add(trial.golden().id() + ". ")
            .add(Style.BOLD, MessageText.beginning(trial.golden().question(), GoldenPage.LONGEST))
            .add("\n" + texts.of(Text.GOLDEN_EXPECTED, Map.of("place", trial.place())) + " ")
            .add(
                Style.ITALIC,
                MessageText.beginning(trial.golden().expected().text(), GoldenPage.LONGEST));
    Quote first = trial.first();
    lines.add("\n" + texts.of(Text.GOLDEN_INSTEAD, Map.of("found", first == null ? "no" : "yes")));
    return first == null
        ? lines.build()
        : lines
            .add(" ")
            .add(Style.ITALIC, MessageText.beginning(first.text(), GoldenPage.LONGEST))
            .build();
  }

  /** Turns the page, in the message with the button. */
  Reply pressed(Turn turn, Press.ShowGolden press) {
    return changed(turn, press.talk(), desk -> press.offset());
  }

  /** Removes a question, and shows the page as it is then. */
  Reply pressed(Turn turn, Press.RemoveGolden press) {
    return changed(
        turn,
        press.talk(),
        desk -> {
          List<StoredGolden> all = desk.all();
          desk.remove(press.golden());
          return (int) all.stream().takeWhile(golden -> golden.id() != press.golden()).count();
        });
  }

  /**
   * @param change tells how many questions stand before the one to be shown
   */
  private Reply changed(Turn pressed, Language talk, ToIntFunction<GoldenDesk> change) {
    Turn turn = pressed.in(talk);
    Pressed press = (Pressed) turn.incoming();
    return KeeperHandler.doing(
        moderation,
        turn,
        session -> {
          GoldenDesk desk = desk(session, turn);
          int offset = change.applyAsInt(desk);
          return List.of(
              new AnswerPress(press.chat(), press.press(), null),
              turn.inPlace(page(turn, desk, offset)));
        });
  }
}
