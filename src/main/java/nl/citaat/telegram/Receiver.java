package nl.citaat.telegram;

import java.util.List;
import java.util.function.Consumer;
import nl.citaat.bot.Dispatcher;
import nl.citaat.bot.Incoming;
import nl.citaat.bot.Incoming.Inline;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.store.Update;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads updates from the inbox to where they have their effect. Safe for use by many threads. */
final class Receiver {

  private static final Logger log = LoggerFactory.getLogger(Receiver.class);

  private final Store store;
  private final Dispatcher dispatcher;
  private final InlineDesk desk;
  private final UpdateReader reader;

  Receiver(Store store, Dispatcher dispatcher, InlineDesk desk, UpdateReader reader) {
    this.store = store;
    this.dispatcher = dispatcher;
    this.desk = desk;
    this.reader = reader;
  }

  /**
   * Takes updates that have just come into the inbox, in their order. One that fails stops no
   * other.
   */
  void receive(List<Update> updates) {
    updates.forEach(update -> receive(update, dispatcher::submit, desk::take));
  }

  /**
   * The same for updates that were pending in the inbox when the program started. For an answer to
   * an inline query it is too late then.
   */
  void resume(List<Update> updates) {
    updates.forEach(
        update -> receive(update, dispatcher::resume, typed -> done(update, session -> {})));
  }

  private void receive(Update update, Consumer<Incoming> taker, Consumer<Inline> inlineTaker) {
    try {
      take(update, taker, inlineTaker);
    } catch (RuntimeException e) {
      log.error("Update {} stays in the inbox until the next start", update.id(), e);
    }
  }

  private void take(Update update, Consumer<Incoming> taker, Consumer<Inline> inlineTaker) {
    try {
      switch (reader.read(update)) {
        case Arrival.Talk talk -> taker.accept(talk.incoming());
        case Arrival.Query query -> inlineTaker.accept(query.typed());
        case Arrival.Moved moved ->
            done(update, session -> session.chats().migrate(moved.from(), moved.to()));
        case Arrival.Open open -> done(update, session -> session.chats().activate(open.chat()));
        case Arrival.Shut shut ->
            done(update, session -> session.chats().deactivate(shut.chat(), shut.why()));
        case Arrival.Nothing nothing -> done(update, session -> {});
      }
    } catch (UnreadableException e) {
      String why = String.valueOf(e.getMessage());
      log.warn("Update {} cannot be read and is set aside: {}", update.id(), why);
      store.write(session -> session.inbox().setAside(update.id(), why));
    }
  }

  private void done(Update update, Consumer<Session> effect) {
    store.write(
        session -> {
          boolean pending = session.inbox().done(update.id());
          if (pending) {
            effect.accept(session);
          }
          return pending;
        });
  }
}
