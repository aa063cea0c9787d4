package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
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
    List<Integer> messages = replaced(session);
    session.exchanges().remove(old.update());
    List<Outgoing> all = new ArrayList<>();
    for (int i = 0; i < Math.max(messages.size(), fresh.size()); i++) {
      if (i >= messages.size()) {
        all.add(fresh.get(i));
      } else {
        all.add(inPlace(messages.get(i), i < fresh.size() ? fresh.get(i) : gone()));
      }
    }
    return all;
  }

  /** What was sent, and what was to be replaced by what is not sent any more now. */
  private List<Integer> replaced(Session session) {
    OutgoingCodec codec = new OutgoingCodec();
    List<Integer> messages = new ArrayList<>(session.outbox().messages(old.update()));
    for (String payload : session.outbox().withdraw(old.update(), "the question was edited")) {
      if (codec.fromJson(payload) instanceof Edit edit) {
        messages.add(edit.message());
      }
    }
    return messages;
  }

  private static Outgoing inPlace(int message, Outgoing fresh) {
    return fresh instanceof Send send ? send.insteadOf(message) : fresh;
  }

  private Send gone() {
    String text = new Texts(turn.language()).of(Text.QUESTION_EDITED);
    return turn.send(FormattedText.plain(text), List.of(), List.of());
  }
}
