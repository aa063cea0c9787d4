package nl.citaat.bot;

import java.util.Optional;
import nl.citaat.answer.Following;
import nl.citaat.bot.Incoming.Edited;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Incoming.RepliedTo;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Incoming.Wordless;
import nl.citaat.store.AskedMessage;
import nl.citaat.store.Exchange;
import nl.citaat.store.Exchanges;
import nl.citaat.store.Exchanges.Speaker;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import org.jspecify.annotations.Nullable;

/** Knows what a question may follow up: each person in a chat has a conversation of their own. */
record Recollection(Store store) {

  /** What somebody asked before; null for nothing that is remembered. */
  @Nullable Following before(Incoming incoming) {
    return store.read(session -> before(session, incoming)).orElse(null);
  }

  private static Optional<Following> before(Session session, Incoming incoming) {
    return remembers(session, incoming)
        ? switch (incoming) {
          case Said said -> before(session.exchanges(), said, Long.MAX_VALUE);
          case Edited edited -> before(session, edited);
          case Pressed pressed -> before(session.exchanges(), pressed);
          case Wordless wordless -> Optional.<Following>empty();
          case Incoming.Joined joined -> Optional.<Following>empty();
          case Incoming.Inline typed -> Optional.<Following>empty();
          case Incoming.Chosen chosen -> Optional.<Following>empty();
        }
        : Optional.empty();
  }

  private static boolean remembers(Session session, Incoming incoming) {
    return session.chats().settings(incoming.chat().id()).followUps();
  }

  /** What stood before the question when it was asked first. */
  private static Optional<Following> before(Session session, Edited edited) {
    Said said = edited.said();
    long update =
        session
            .asked()
            .of(said.chat().id(), said.message())
            .map(AskedMessage::update)
            .orElse(Long.MAX_VALUE);
    return before(session.exchanges(), said, update);
  }

  /** What the answer is about that a message replies to, else what its speaker asked last. */
  private static Optional<Following> before(Exchanges exchanges, Said said, long update) {
    RepliedTo other = said.repliesTo();
    return other != null && other.byBot()
        ? exchanges
            .answeredBy(said.chat().id(), other.message())
            .map(exchange -> new Following(exchange, true))
        : exchanges
            .lastBefore(speaker(said), update)
            .map(exchange -> new Following(exchange, false));
  }

  /** A button asks a question in other words, which follows up what that one did. */
  private static Optional<Following> before(Exchanges exchanges, Pressed pressed) {
    return Optional.ofNullable(pressed.message())
        .flatMap(message -> exchanges.answeredBy(pressed.chat().id(), message))
        .or(() -> exchanges.last(speaker(pressed)))
        .flatMap(Exchange::before)
        .map(exchange -> new Following(exchange, false));
  }

  /** Remembers an answer for the next question. */
  static void note(Session session, Incoming incoming, Exchange exchange) {
    if (remembers(session, incoming)) {
      session.exchanges().add(incoming.update(), speaker(incoming), exchange);
    }
  }

  private static Speaker speaker(Incoming incoming) {
    Person from = incoming.from();
    return new Speaker(
        incoming.chat().id(), incoming.chat().topic(), from == null ? null : from.id());
  }
}
