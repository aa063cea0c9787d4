package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.citaat.bot.Outgoing.Edit;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.store.AskedMessage;
import nl.citaat.store.Session;

/**
 * Puts the answer to an edited question in the place of the one before.
 *
 * @param turn the question as it is now
 * @param old the question as it was
 */
record AnswerInPlace(Turn turn, AskedMessage old) {

  /** Forgets the answer before, and tells what takes its place, message by message. */
  List<Outgoing> of(Session session, List<Outgoing> fresh) {
    List<Function<Send, Outgoing>> places = places(session);
    session.exchanges().remove(old.update());
    List<Outgoing> all = new ArrayList<>();
    for (int i = 0; i < Math.max(places.size(), fresh.size()); i++) {
      Outgoing next = i < fresh.size() ? fresh.get(i) : gone();
      all.add(i < places.size() && next instanceof Send send ? places.get(i).apply(send) : next);
    }
    return all;
  }

  /**
   * The messages that were sent, and that which is being sent; and of what is not sent any more
   * now, those that it was to replace.
   */
  private List<Function<Send, Outgoing>> places(Session session) {
    OutgoingCodec codec = new OutgoingCodec();
    List<Function<Send, Outgoing>> places = new ArrayList<>();
    for (int message : session.outbox().messages(old.update())) {
      places.add(send -> send.insteadOf(message));
    }
    session
        .outbox()
        .beingSent(old.update())
        .ifPresent(
            row -> {
              switch (codec.fromJson(row.delivery().payload())) {
                case Edit edit -> places.add(send -> send.insteadOf(edit.message()));
                case Send sent -> places.add(send -> send.replacing(row.id()));
                default -> {}
              }
            });
    for (String payload : session.outbox().withdraw(old.update(), "the question was edited")) {
      switch (codec.fromJson(payload)) {
        case Edit edit -> places.add(send -> send.insteadOf(edit.message()));
        case Send waiting -> {
          if (waiting.replaces() != null) {
            long row = waiting.replaces();
            places.add(send -> send.replacing(row));
          }
        }
        default -> {}
      }
    }
    return places;
  }

  private Send gone() {
    String text = new Texts(turn.language()).of(Text.QUESTION_EDITED);
    return turn.send(FormattedText.plain(text), List.of(), List.of());
  }
}
