package nl.citaat.bot;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.citaat.answer.Answerer;
import nl.citaat.bot.Outgoing.AnswerInline;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.store.Delivery;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import org.jspecify.annotations.Nullable;
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

  private final Store store;
  private final Allowances allowances;
  private final Router router;
  private final Notices notices;
  private final Reception reception;
  private final Runnable waiting;
  private final OutgoingCodec codec = new OutgoingCodec();
  private final ChatQueues queues = new ChatQueues(PATIENCE);
  private final Attempts attempts;

  /**
   * @param waiting called after each commit that put something into the outbox
   */
  public Dispatcher(Store store, Answerer answerer, Runnable waiting) {
    this(store, answerer, Rules.unlimited(Administrators.EVERYBODY), waiting);
  }

  /**
   * The same with rules for what people may do.
   *
   * @param waiting as above
   */
  public Dispatcher(Store store, Answerer answerer, Rules rules, Runnable waiting) {
    this.store = store;
    this.allowances = rules.allowances();
    this.waiting = waiting;
    notices = rules.notices();
    attempts = new Attempts(store);
    router = new Router(store, answerer, rules);
    reception = new Reception(store, router);
  }

  /**
   * Takes an update that is pending in the inbox and returns at once. Updates of one chat are
   * handled in the order in which they are given, those of different chats side by side.
   *
   * @throws IllegalStateException after {@link #close}
   */
  public void submit(Incoming incoming) {
    queues.add(incoming.chat().id(), () -> handle(incoming));
  }

  /**
   * The same for an update that was pending already when the program started. The program may have
   * ended because of it, so after a few starts it is answered with an apology.
   */
  public void resume(Incoming incoming) {
    queues.add(
        incoming.chat().id(),
        () -> {
          Excess excess = excess(incoming);
          handle(incoming, () -> attemptAgain(incoming, excess));
        });
  }

  /**
   * Handles an update that is pending in the inbox: its effects, what it puts into the outbox and
   * its being done are one transaction. One that is not pending has no effect. What fails is tried
   * three times; then the update is set aside, and the reader gets an apology. While the store
   * fails, this waits for it, until closed.
   */
  public void handle(Incoming incoming) {
    Excess excess = excess(incoming);
    handle(incoming, () -> attempt(incoming, excess));
  }

  private @Nullable Excess excess(Incoming incoming) {
    return router.concerns(incoming) ? allowances.take(incoming) : null;
  }

  private void handle(Incoming incoming, Runnable attempt) {
    attempts.run(
        new Attempts.Task(
            incoming.update(), attempt, (incident, why) -> apologise(incoming, incident, why)));
  }

  private void attempt(Incoming incoming, @Nullable Excess excess) {
    Reply reply = excess == null ? reception.reply(incoming) : excess.reply(router.turn(incoming));
    finish(incoming, session -> session.inbox().done(incoming.update()), reply);
  }

  private void attemptAgain(Incoming incoming, @Nullable Excess excess) {
    int before = attempts.begin(incoming.update());
    if (before >= Attempts.MOST) {
      throw new IllegalStateException(
          "The program ended " + before + " times while this was handled");
    }
    attempt(incoming, excess);
  }

  /**
   * The same for a chat without inbox and outbox, such as the terminal: effects are committed, and
   * what is to be shown is returned.
   */
  public List<Outgoing> reply(Incoming incoming) {
    try {
      return replyOrThrow(incoming);
    } catch (RuntimeException | Error e) {
      String incident = Attempts.newIncident();
      log.error("Incident {}: update {} failed", incident, incoming.update(), e);
      return apology(new Turn(incoming, "", null), incident);
    }
  }

  /** {@link #reply} without apologies: what the handler or the store throws comes through. */
  public List<Outgoing> replyOrThrow(Incoming incoming) {
    Reply reply = router.reply(incoming);
    List<Outgoing> shown = store.write(session -> notices.telling(session, reply.work()));
    reply.afterwards().run();
    return shown;
  }

  private void apologise(Incoming incoming, String incident, String why) {
    finish(
        incoming,
        session -> session.inbox().setAside(incoming.update(), why),
        Reply.of(apology(router.turn(incoming), incident)));
  }

  private static List<Outgoing> apology(Turn turn, String incident) {
    return turn.tell(new Texts(turn.language()).of(Text.APOLOGY, Map.of("incident", incident)));
  }

  /**
   * @param end ends the way of the update; false when it was at its end before
   */
  private void finish(Incoming incoming, Predicate<Session> end, Reply reply) {
    boolean toSend = store.write(session -> end.test(session) && post(session, incoming, reply));
    if (toSend) {
      waiting.run();
    }
    reply.afterwards().run();
  }

  /**
   * What to offer for an inline query, to be carried at once: the store is left as it is, and
   * nothing waits in the outbox, because such an answer is late after some seconds. When it fails,
   * or when that person asked too much, nothing is offered.
   */
  public AnswerInline answer(Incoming.Inline typed) {
    try {
      return excess(typed) == null ? router.inline(typed) : InlineHandler.nothing(typed);
    } catch (RuntimeException | Error e) {
      log.error("Inline query of update {} failed", typed.update(), e);
      return InlineHandler.nothing(typed);
    }
  }

  /**
   * @return whether there is something new in the outbox
   */
  private boolean post(Session session, Incoming incoming, Reply reply) {
    noteReachable(session, incoming);
    Person from = incoming.from();
    if (from != null) {
      session.chats().seen(from.id());
    }
    List<Outgoing> all = notices.telling(session, reply.work());
    for (int i = 0; i < all.size(); i++) {
      Outgoing outgoing = all.get(i);
      int priority = outgoing instanceof AnswerPress ? Delivery.PRESS : Delivery.ANSWER;
      long chat = outgoing.chat().id();
      String json = codec.toJson(outgoing);
      boolean alone = outgoing.chat().kind() == Chat.Kind.PRIVATE;
      // What goes to somebody else in private repeats that one's words.
      Long person = alone ? Long.valueOf(chat) : KeeperHandler.number(from);
      session
          .outbox()
          .add(new Delivery(incoming.update(), i, chat, reply.kind(), priority, json, person));
    }
    return !all.isEmpty();
  }

  /** Who uses the bot inline can have closed the chat with it. */
  private static void noteReachable(Session session, Incoming incoming) {
    switch (incoming) {
      case Incoming.Said said -> session.chats().activate(said.chat().id());
      case Incoming.Wordless sent -> session.chats().activate(sent.chat().id());
      case Incoming.Pressed pressed -> session.chats().activate(pressed.chat().id());
      case Incoming.Edited edited -> session.chats().activate(edited.chat().id());
      case Incoming.Joined joined -> session.chats().activate(joined.chat().id());
      case Incoming.Inline typed -> {}
      case Incoming.Chosen chosen -> {}
    }
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
