package nl.citaat.telegram;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import nl.citaat.bot.Dispatcher;
import nl.citaat.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot on Telegram: takes in what people say there, and sends what waits in the outbox. Safe for
 * use by many threads.
 */
public final class TelegramBot implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(TelegramBot.class);

  private final Dispatcher dispatcher;
  private final CountDownLatch stopped = new CountDownLatch(1);

  /**
   * @param dispatchers makes the dispatcher, which belongs to the bot from then on; is given what
   *     to call when something new waits in the outbox
   */
  public TelegramBot(
      TelegramSettings settings,
      Store store,
      Function<Runnable, Dispatcher> dispatchers,
      Clock clock) {
    log.info("{} {} {}", settings, store, clock);
    dispatcher = dispatchers.apply(() -> {});
  }

  /**
   * Serves people until {@link #close} is called or the thread is interrupted; to be called once.
   *
   * @throws TelegramException if Telegram refuses the token, or gives the updates to another
   *     program
   */
  public void run() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Ends {@link #run} at once, lets what is under way end, and returns within ten seconds; again
   * does nothing.
   */
  @Override
  public void close() {
    stopped.countDown();
    dispatcher.close();
  }
}
