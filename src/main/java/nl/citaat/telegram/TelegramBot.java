package nl.citaat.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.citaat.bot.Amending;
import nl.citaat.bot.Dispatcher;
import nl.citaat.bot.Housekeeping;
import nl.citaat.bot.Menu;
import nl.citaat.bot.Messenger;
import nl.citaat.store.Store;
import nl.citaat.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/**
 * The bot on Telegram: takes in what people say there, and sends what waits in the outbox. Safe for
 * use by many threads.
 */
public final class TelegramBot implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(TelegramBot.class);

  /** How much longer than the poll an answer may take on its way. */
  private static final Duration ON_THE_WAY = Duration.ofSeconds(10);

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final TelegramSettings settings;
  private final Store store;
  private final Clock clock;
  private final BotApi polling;
  private final BotApi calls;
  private final Retrying retrying;
  private final Sender sender;
  private final InlineDesk desk;
  private final Dispatcher dispatcher;
  private final Housekeeping housekeeping;
  private final Amending amending;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean running;
  private boolean closed;

  /**
   * @param dispatchers makes the dispatcher, which belongs to the bot from then on; is given who
   *     knows the administrators of groups, and what to call when something new waits in the outbox
   */
  public TelegramBot(
      TelegramSettings settings,
      Store store,
      BiFunction<Messenger, Runnable, Dispatcher> dispatchers,
      Clock clock) {
    this.settings = settings;
    this.store = store;
    this.clock = clock;
    housekeeping = new Housekeeping(store, clock);
    polling = new BotApi(settings, settings.poll().plus(ON_THE_WAY));
    calls = new BotApi(settings, ANSWER_WITHIN);
    retrying = new Retrying(settings.apiUrl(), Retrying.Pace.of(settings.poll()), clock);
    TelegramGateway gateway = new TelegramGateway(calls);
    sender = new Sender(store, gateway, clock);
    amending = new Amending(store, sender::wake);
    dispatcher = dispatchers.apply(gateway, sender::wake);
    BotApi inlineCalls = new BotApi(settings, InlineDesk.FRESH);
    desk = new InlineDesk(store, dispatcher, new TelegramGateway(inlineCalls), clock);
  }

  /**
   * Serves people until {@link #close} is called or the thread is interrupted; to be called once.
   *
   * @throws TelegramException if Telegram does not accept the token, or gives the updates to
   *     another program
   * @throws nl.citaat.store.StoreException if the store cannot be used
   */
  public void run() {
    run(name -> {});
  }

  /**
   * The same, and tells when it begins.
   *
   * @param connected is given the bot's name in addresses, just before people are served
   */
  public void run(Consumer<String> connected) {
    running = true;
    try {
      connect()
          .ifPresent(
              me -> {
                connected.accept(me.name());
                serve(me);
              });
    } finally {
      ended.countDown();
    }
  }

  /** Something new waits in the outbox. */
  public void wake() {
    sender.wake();
  }

  /**
   * @return empty when closed before there was a connection
   */
  private Optional<Account> connect() {
    Optional<Account> me = retrying.call(() -> Account.of(calls.call(new GetMe())));
    DeleteWebhook pollOnly = DeleteWebhook.builder().dropPendingUpdates(false).build();
    return me.filter(account -> retrying.call(() -> calls.call(pollOnly)).isPresent());
  }

  private void serve(Account me) {
    housekeeping.start();
    sender.start();
    amending.start();
    Receiver receiver = new Receiver(store, dispatcher, desk, new UpdateReader(me, clock));
    UpdatePoller poller = new UpdatePoller(polling, store, settings.poll(), clock);
    receiver.resume(store.read(session -> session.inbox().pending()));
    offerCommands();
    log.info("@{} is there for people now", me.name());
    poller.run(retrying, receiver::receive);
  }

  private void offerCommands() {
    for (Menu.Scope scope : Menu.Scope.ofEverybody()) {
      offerCommands(MenuRequests.everywhere(scope, null));
      offerCommands(MenuRequests.everywhere(scope, Language.NL));
    }
  }

  private void offerCommands(SetMyCommands menu) {
    try {
      calls.call(menu);
    } catch (CallException e) {
      log.warn("A menu of commands stays as it was: {}", e.getMessage());
    }
  }

  /**
   * Ends {@link #run} at once, lets what is under way end, and returns within ten seconds; again
   * does nothing.
   */
  @Override
  public void close() {
    retrying.stop();
    polling.close();
    synchronized (this) {
      if (!closed) {
        closed = true;
        end();
      }
    }
  }

  private void end() {
    housekeeping.close();
    amending.close();
    awaitEnd();
    desk.close();
    dispatcher.close();
    sender.close();
  }

  private void awaitEnd() {
    try {
      if (running && !ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        log.info("What came in last is left for the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
