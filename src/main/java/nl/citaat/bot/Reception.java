package nl.citaat.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.citaat.bot.Incoming.Edited;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Incoming.RepliedTo;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.store.AskedMessage;
import nl.citaat.store.Delivery;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.text.Normalizer;

/**
 * Receives what comes by a messenger, where questions can be sent twice, edited, or come too late;
 * all else goes straight to the router. Safe for use by many threads.
 */
final class Reception {

  /** For so long an edited question gets another answer. */
  private static final Duration EDITABLE = Duration.ofMinutes(15);

  /** Who asks the same again so soon has tapped twice. */
  private static final Duration TWICE = Duration.ofMinutes(1);

  /** After that, who asked may not wait for an answer any more. */
  private static final Duration LATE = Duration.ofHours(1);

  private final Store store;
  private final Router router;
  private final HeldHandler held;

  Reception(Store store, Router router) {
    this.store = store;
    this.router = router;
    held = new HeldHandler(store, router);
  }

  Reply reply(Incoming incoming) {
    return switch (incoming) {
      case Said said ->
          router.question(said).map(turn -> asked(said, turn)).orElseGet(() -> told(said));
      case Edited edited ->
          router.question(edited).map(turn -> edited(edited, turn)).orElse(Reply.NONE);
      case Pressed pressed -> held.pressed(pressed).orElseGet(() -> router.reply(pressed));
      default -> router.reply(incoming);
    };
  }

  private Reply asked(Said said, Turn turn) {
    boolean wordless = same(turn.words()).isEmpty();
    if (!wordless && isLate(said.at())) {
      return late(turn);
    }
    AskedMessage asked = message(said, turn.words());
    return !wordless && store.read(session -> isSaidTwice(session, asked))
        ? Reply.NONE
        : router.ask(turn).with(session -> session.asked().add(asked));
  }

  /** Who gave a command long ago may have thought better of it. */
  private Reply told(Said said) {
    return router
        .keeping(said)
        .filter(keeper -> isLate(said.at()))
        .map(keeper -> held.hold(said, keeper, router.turn(said)))
        .orElseGet(() -> router.reply(said));
  }

  private boolean isLate(Instant at) {
    return Duration.between(at, store.now()).compareTo(LATE) > 0;
  }

  /** In a group the talk has gone on since, and silence is best. */
  private static Reply late(Turn turn) {
    Chat chat = turn.incoming().chat();
    if (chat.kind() != Chat.Kind.PRIVATE) {
      return Reply.NONE;
    }
    Texts texts = new Texts(turn.language());
    Button again =
        new Button(texts.of(Text.LATE_AGAIN), new Press.AskLate(texts.language()).data());
    FormattedText line = FormattedText.plain(texts.of(Text.LATE));
    Send send = turn.send(line, List.of(List.of(again)), List.of());
    return new Reply(
        session -> session.late().put(chat.id(), turn.words()) ? List.of(send) : List.of(),
        Delivery.Kind.ANSWER);
  }

  private static AskedMessage message(Said said, String words) {
    Person from = said.from();
    RepliedTo other = said.repliesTo();
    // The same words follow up something else when they reply to something else.
    String about = other != null && other.byBot() ? " " + other.message() : "";
    return new AskedMessage(
        said.update(),
        said.chat().id(),
        said.message(),
        from == null ? null : from.id(),
        AskedMessage.hash(same(words) + about),
        said.at());
  }

  /** The words without what differs between the two when somebody asks the same twice. */
  private static String same(String words) {
    return Normalizer.fold(words)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ')
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .strip();
  }

  private static boolean isSaidTwice(Session session, AskedMessage asked) {
    return session
        .asked()
        .before(asked)
        .filter(
            last ->
                !asked.at().isAfter(last.at().plus(TWICE))
                    || session.outbox().isUnderWay(last.update()))
        .isPresent();
  }

  private Reply edited(Edited edited, Turn turn) {
    Said said = edited.said();
    AskedMessage asked = message(said, turn.words());
    Optional<AskedMessage> before =
        store.read(session -> session.asked().of(asked.chat(), asked.message()));
    boolean tooLate = edited.at().isAfter(said.at().plus(EDITABLE)) || isLate(edited.at());
    if (tooLate || before.filter(old -> old.words().equals(asked.words())).isPresent()) {
      return Reply.NONE;
    }
    Reply reply = router.ask(turn).with(session -> session.asked().add(asked));
    return before.map(old -> inPlace(reply, new AnswerInPlace(turn, old))).orElse(reply);
  }

  private static Reply inPlace(Reply reply, AnswerInPlace place) {
    return new Reply(
        session -> place.of(session, reply.work().apply(session)),
        reply.kind(),
        reply.afterwards());
  }
}
