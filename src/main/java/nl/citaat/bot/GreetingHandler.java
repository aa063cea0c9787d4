package nl.citaat.bot;

import java.util.List;
import nl.citaat.store.Delivery;

/** Tells the people of a group, when the bot is brought there first, how to ask. */
final class GreetingHandler implements Handler {

  @Override
  public Reply handle(Turn turn) {
    long group = turn.incoming().chat().id();
    List<Outgoing> greeting = turn.tell(new Texts(turn.language()).of(Text.GREETING));
    return new Reply(
        session -> session.chats().greet(group) ? greeting : List.of(), Delivery.Kind.ANSWER);
  }
}
