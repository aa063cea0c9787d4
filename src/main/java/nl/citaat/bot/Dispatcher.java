package nl.citaat.bot;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.citaat.answer.Answerer;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Outgoing.AnswerInline;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.store.Delivery;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads what comes in to the handler that answers it, and commits what the handler wants. Safe for
 * use by many threads.
 */
public final class Dispatcher implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

  /** Half of the ten seconds in which the bot ends; the other half is for the sender. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** A press waits with a spinning button, so its answer goes before what else waits. */
  private static final int SOON = 0;

  private static final int IN_TURN = 1;

  private final Store store;
  private final Router router;
  private final Runnable waiting;
  private final OutgoingCodec codec = new OutgoingCodec();
  private final ChatQueues queues = new ChatQueues(PATIENCE);
  private final Attempts attempts;

  /**
   * @param waiting called after each commit that put something into the outbox
   */
  public Dispatcher(Store store, Answerer answerer, Runnable waiting) {
    this.store = store;
    this.waiting = waiting;
    attempts = new Attempts(store);
    router = new Router(store, answerer);
  }

  /**
   * Takes an update that is pending in the inbox and returns at once. Updates of one chat are
   * handled in the order in which they are given, those of different chats side by side. One that
   * can't be committed is tried again, and set aside after a few times.
   *
   * @throws IllegalStateException after {@link #close}
   */
  public void submit(Incoming incoming) {
    queues.add(incoming.chat().id(), () -> attempts.run(incoming.update(), () -> handle(incoming)));
  }

  /**
   * The same for an update that was pending already when the program started. The program may have
   * ended because of it, so after a few starts it is answered with an apology.
   */
  public void resume(Incoming incoming) {
    queues.add(
        incoming.chat().id(), () -> attempts.run(incoming.update(), () -> handleAgain(incoming)));
  }

  private void handleAgain(Incoming incoming) {
    int before = attempts.begin(incoming.update());
    if (before < Attempts.MOST) {
      handle(incoming);
    } else {
      String often = "The program ended " + before + " times while this was handled";
      wake(apologise(incoming, new IllegalStateException(often)));
    }
  }

  /**
   * Handles an update that is pending in the inbox: its effects, what it puts into the outbox and
   * its being done are one transaction. One that is not pending has no effect. When a handler
   * fails, the reader gets an apology instead and the update is set aside.
   *
   * @throws nl.citaat.store.StoreException if nothing can be committed; the update stays pending
   */
  public void handle(Incoming incoming) {
    boolean toSend;
    try {
      toSend = commit(incoming, router.reply(incoming));
    } catch (RuntimeException | Error e) {
      toSend = apologise(incoming, e);
    }
    wake(toSend);
  }

  private void wake(boolean toSend) {
    if (toSend) {
      waiting.run();
    }
  }

  /**
   * The same for a chat without inbox and outbox, such as the terminal: effects are committed, and
   * what is to be shown is returned.
   */
  public List<Outgoing> reply(Incoming incoming) {
    try {
      return replyOrThrow(incoming);
    } catch (RuntimeException | Error e) {
      return apology(incoming, incident(incoming, e)).outgoing();
    }
  }

  /** {@link #reply} without apologies: what the handler or the store throws comes through. */
  public List<Outgoing> replyOrThrow(Incoming incoming) {
    Reply reply = router.reply(incoming);
    return store.write(
        session -> {
          reply.effect().accept(session);
          return reply.outgoing();
        });
  }

  /**
   * What to offer for an inline query, to be carried at once: the store is left as it is, and
   * nothing waits in the outbox, because such an answer is late after some seconds. When it fails,
   * nothing is offered.
   */
  public AnswerInline answer(Incoming.Inline typed) {
    try {
      return router.inline(typed);
    } catch (RuntimeException | Error e) {
      log.error("Inline query of update {} failed", typed.update(), e);
      return nothing(typed);
    }
  }

  private static AnswerInline nothing(Incoming.Inline typed) {
    return new AnswerInline(typed.chat(), typed.query(), List.of(), null);
  }

  /**
   * @return whether there is something new in the outbox
   */
  private boolean commit(Incoming incoming, Reply reply) {
    return store.write(
        session -> {
          if (!session.inbox().done(incoming.update())) {
            return false;
          }
          noteReachable(session, incoming);
          reply.effect().accept(session);
          return post(session, incoming.update(), reply.outgoing());
        });
  }

  /** The same with an apology, and the update set aside. */
  private boolean apologise(Incoming incoming, Throwable failure) {
    String incident = incident(incoming, failure);
    String why = failure.getClass().getSimpleName() + ", incident " + incident + ": see the log";
    return store.write(
        session -> {
          if (!session.inbox().setAside(incoming.update(), why)) {
            return false;
          }
          noteReachable(session, incoming);
          return post(session, incoming.update(), apology(incoming, incident).outgoing());
        });
  }

  /** Who uses the bot inline can have closed the chat with it. */
  private static void noteReachable(Session session, Incoming incoming) {
    switch (incoming) {
      case Said said -> session.chats().activate(said.chat().id());
      case Pressed pressed -> session.chats().activate(pressed.chat().id());
      case Incoming.Inline typed -> {}
      case Incoming.Chosen chosen -> {}
    }
  }

  private boolean post(Session session, long update, List<Outgoing> all) {
    for (int i = 0; i < all.size(); i++) {
      Outgoing outgoing = all.get(i);
      int priority = outgoing instanceof AnswerPress ? SOON : IN_TURN;
      long chat = outgoing.chat().id();
      String json = codec.toJson(outgoing);
      session.outbox().add(new Delivery(update, i, chat, Delivery.Kind.ANSWER, priority, json));
    }
    return !all.isEmpty();
  }

  /** Logs a failure under a number, by which what the reader tells of it can be looked up. */
  private static String incident(Incoming incoming, Throwable failure) {
    String incident = "%06x".formatted(ThreadLocalRandom.current().nextInt(1 << 24));
    log.error("Incident {}: update {} failed", incident, incoming.update(), failure);
    return incident;
  }

  private static Reply apology(Incoming incoming, String incident) {
    Turn turn = new Turn(incoming, "", null);
    String text = new Texts(turn.language()).of(Text.APOLOGY, Map.of("incident", incident));
    return switch (incoming) {
      case Said said -> turn.say(text);
      case Pressed press -> Reply.of(new AnswerPress(press.chat(), press.press(), text));
      case Incoming.Inline typed -> Reply.of(nothing(typed));
      case Incoming.Chosen chosen -> Reply.NONE;
    };
  }

  /**
   * Takes nothing more, and waits some seconds for what is being handled; the rest stays pending.
   */
  @Override
  public void close() {
    attempts.close();
    queues.close();
  }
}
