package nl.citaat.bot;

import java.util.List;
import java.util.Optional;
import nl.citaat.store.Session;

/** Sets alerts: in a group for its administrators only. */
record AlertHandler(Groups groups, AlertWishes wishes) implements Handler {

  @Override
  public Reply handle(Turn turn) {
    Texts texts = new Texts(turn.language());
    if (wishes.most() == 0) {
      return turn.say(texts.of(Text.ALERTS_NOWHERE));
    }
    if (turn.words().isEmpty()) {
      return turn.say(texts.of(Text.ALERT_HOW));
    }
    return groups.isInCharge(turn.incoming())
        ? Reply.from(session -> set(session, turn, texts))
        : turn.hint(texts.of(Text.ALERTS_OF_ADMINISTRATORS));
  }

  /** Sets it if there is room, and tells what came of it. */
  private List<Outgoing> set(Session session, Turn turn, Texts texts) {
    Chat chat = turn.incoming().chat();
    Optional<Text> objection =
        wishes.objection(session.alerts().of(chat.id()), turn.words(), turn.language());
    if (objection.isEmpty()) {
      session.alerts().add(wishes.wish(chat.place(), turn.words(), turn.language()));
    }
    return turn.tell(texts.of(objection.orElse(Text.ALERT_SET), wishes.values(turn.words())));
  }
}
