package nl.citaat.bot;

import java.util.List;
import nl.citaat.answer.Answerer;
import nl.citaat.store.Store;

/** Leads what comes in to the handler that answers it. Safe for use by many threads. */
public final class Dispatcher implements AutoCloseable {

  /**
   * @param waiting called after each commit that put something into the outbox
   */
  public Dispatcher(Store store, Answerer answerer, Runnable waiting) {}

  /**
   * Takes an update that is pending in the inbox and returns at once. Updates of one chat are
   * handled in the order in which they are given, those of different chats side by side.
   *
   * @throws IllegalStateException after {@link #close}
   */
  public void submit(Incoming incoming) {}

  /**
   * Handles an update that is pending in the inbox: its effects, what it puts into the outbox and
   * its being done are one transaction. One that is not pending has no effect.
   */
  public void handle(Incoming incoming) {}

  /**
   * The same for a chat without inbox and outbox, such as the terminal: effects are committed, and
   * what is to be shown is returned.
   */
  public List<Outgoing> reply(Incoming incoming) {
    return List.of();
  }

  /**
   * Takes nothing more, and waits some seconds for what is being handled; the rest stays pending.
   */
  @Override
  public void close() {}
}
