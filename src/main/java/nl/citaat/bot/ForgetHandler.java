package nl.citaat.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Edit;
import nl.citaat.store.Forgotten;
import nl.citaat.store.Store;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Removes what is kept of a reader, after asking whether that is meant: in private only, because in
 * a group anybody can press a button.
 */
final class ForgetHandler implements Handler {

  /** What one wanted then one need not want later, when the button is still on show. */
  private static final Duration VALID = Duration.ofMinutes(10);

  private final Store store;

  ForgetHandler(Store store) {
    this.store = store;
  }

  @Override
  public Reply handle(Turn turn) {
    Texts texts = new Texts(turn.language());
    if (somebody(turn) == null) {
      return turn.say(texts.of(Text.FORGET_IN_PRIVATE));
    }
    FormattedText question = FormattedText.plain(texts.of(Text.FORGET_SURE));
    return Reply.of(turn.send(question, buttons(turn.language()), List.of()));
  }

  private static @Nullable Person somebody(Turn turn) {
    Incoming incoming = turn.incoming();
    return incoming.chat().kind() == Chat.Kind.PRIVATE ? incoming.from() : null;
  }

  private List<List<Button>> buttons(Language talk) {
    Texts texts = new Texts(talk);
    String forget = new Press.Forget(talk, store.now().getEpochSecond()).data();
    return List.of(
        List.of(new Button(texts.of(Text.FORGET_YES), forget)),
        List.of(new Button(texts.of(Text.FORGET_NO), new Press.Keep(talk).data())));
  }

  /** Removes what is kept of who pressed, unless the button was shown too long ago. */
  Reply pressed(Turn turn, Press.Forget press) {
    Texts texts = new Texts(turn.language(press.talk()));
    Person person = somebody(turn);
    if (person == null) {
      return Reply.of(turn.tell(texts.of(Text.FORGET_IN_PRIVATE)));
    }
    Instant end = Instant.ofEpochSecond(press.asked()).plus(VALID);
    if (store.now().isAfter(end)) {
      return Reply.of(turn.tell(texts.of(Text.FORGET_TOO_LATE)));
    }
    return Reply.farewell(
        session -> instead(turn, said(texts, session.traces().forget(person.id()))));
  }

  /** Removes nothing. */
  Reply kept(Turn turn, Press.Keep press) {
    Texts texts = new Texts(turn.language(press.talk()));
    return somebody(turn) == null
        ? Reply.of(turn.tell(texts.of(Text.FORGET_IN_PRIVATE)))
        : Reply.of(instead(turn, texts.of(Text.FORGET_NOTHING)));
  }

  private static String said(Texts texts, Forgotten forgotten) {
    return texts.of(
        Text.FORGOTTEN,
        Map.of(
            "questions", forgotten.questions(),
            "opinions", forgotten.opinions(),
            "exchanges", forgotten.exchanges(),
            "quotes", forgotten.quotes(),
            "messages", forgotten.messages(),
            "settings", forgotten.settings(),
            "alerts", forgotten.alerts(),
            "subscriptions", forgotten.subscriptions()));
  }

  /** Words in the place of the question and its buttons. */
  private static List<Outgoing> instead(Turn turn, String words) {
    Pressed press = (Pressed) turn.incoming();
    FormattedText text = FormattedText.plain(words);
    Integer message = press.message();
    return List.of(
        new AnswerPress(press.chat(), press.press(), null),
        message == null
            ? turn.send(text, List.of(), List.of())
            : new Edit(press.chat(), message, text, List.of(), List.of()));
  }
}
