package nl.citaat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.citaat.config.Config;
import nl.citaat.config.Secret;
import nl.citaat.digest.AlertWatch;
import nl.citaat.digest.DigestScheduler;
import nl.citaat.ingest.ContentWatch;
import nl.citaat.ingest.FeedUpdater;
import nl.citaat.telegram.TelegramBot;
import nl.citaat.telegram.TelegramSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs the Telegram bot, or without a token the conversation in the terminal. */
@Command(
    name = "run",
    description = "Runs the Telegram bot; without a token talks in the terminal (default).",
    mixinStandardHelpOptions = true)
final class RunVerb implements Callable<Integer> {

  /** How long the end of the process may take. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final String NO_TOKEN =
      """
      There is no Telegram token yet, so let us talk here. To run the bot in Telegram: write to
      @BotFather there, send /newbot, and start again with the token it gives you:
        CITAAT_TELEGRAM_TOKEN=123456:ABC… ./citaat
      """;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Config config = main.config();
    CountDownLatch ended = new CountDownLatch(1);
    try (Wiring parts = Wiring.open(config, Clock.systemUTC())) {
      Secret token = config.telegram().token();
      PrintWriter err = spec.commandLine().getErr();
      if (token == null) {
        err.println(NO_TOKEN);
        ChatVerb.talk(parts, spec.commandLine().getOut(), err);
      } else {
        new FirstArticles(parts, err).loadIfEmpty();
        TelegramSettings settings =
            new TelegramSettings(
                token.reveal(), config.telegram().apiUrl(), config.telegram().poll());
        serve(parts, settings, ended);
      }
      return 0;
    } finally {
      ended.countDown();
    }
  }

  private static void serve(Wiring parts, TelegramSettings settings, CountDownLatch ended) {
    try (ContentWatch content = parts.contentWatch();
        FeedUpdater feeds = parts.feedUpdater();
        TelegramBot bot =
            new TelegramBot(settings, parts.store(), parts::dispatcher, Clock.systemUTC());
        AlertWatch alerts = parts.alertWatch(bot::wake);
        DigestScheduler digests = parts.digestScheduler()) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bot, ended), "stop"));
      content.start();
      feeds.start();
      alerts.start();
      bot.run(name -> digests.start(parts.digestRounds(name, bot::wake), bot::wake));
    }
  }

  /** Asks the bot to stop when the process is to end, and waits until all is closed in order. */
  private static void stop(TelegramBot bot, CountDownLatch ended) {
    bot.close();
    try {
      if (!ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        // Not a field: verbs are made before the level of the log is set.
        Logger log = LoggerFactory.getLogger(RunVerb.class);
        log.warn(
            "Not all has ended within {} s; the rest is taken up at the next start",
            PATIENCE.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
