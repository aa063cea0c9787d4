package nl.citaat.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import nl.citaat.answer.Answerer;
import nl.citaat.answer.StandingWords;
import nl.citaat.bot.AlertMessage;
import nl.citaat.bot.Allowances;
import nl.citaat.bot.Announcing;
import nl.citaat.bot.ChannelPosts;
import nl.citaat.bot.Channels;
import nl.citaat.bot.Dispatcher;
import nl.citaat.bot.Messenger;
import nl.citaat.bot.Notices;
import nl.citaat.bot.PostDoubts;
import nl.citaat.bot.Rules;
import nl.citaat.bot.Submissions;
import nl.citaat.config.Config;
import nl.citaat.digest.AlertRules;
import nl.citaat.digest.AlertWatch;
import nl.citaat.digest.Composer;
import nl.citaat.digest.DigestRound;
import nl.citaat.digest.DigestScheduler;
import nl.citaat.index.PassageIndex;
import nl.citaat.ingest.ContentWatch;
import nl.citaat.ingest.ContentWatch.Watched;
import nl.citaat.ingest.FeedUpdater;
import nl.citaat.ingest.Publisher;
import nl.citaat.ingest.StoryFiles;
import nl.citaat.ingest.StorySources;
import nl.citaat.ingest.fetch.FetchSettings;
import nl.citaat.ingest.fetch.Fetcher;
import nl.citaat.moderation.GoldenTrial;
import nl.citaat.moderation.Moderation;
import nl.citaat.store.Store;
import nl.citaat.text.Analysis;
import nl.citaat.text.Dictionaries;
import nl.citaat.text.DictionaryException;
import nl.citaat.text.Lexicon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parts of the program put together: the store, the index brought up to it, and what works on
 * them.
 */
final class Wiring implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Wiring.class);

  private final Config config;
  private final Clock clock;
  private final Store store;
  private final PassageIndex index;
  private final Publisher publisher;
  private final Answerer answerer;

  /** Released when a schedule changes. */
  private final Semaphore schedules = new Semaphore(0);

  private Wiring(Config config, Clock clock, Store store, PassageIndex index, Answerer answerer) {
    this.config = config;
    this.clock = clock;
    this.store = store;
    this.index = index;
    publisher = new Publisher(store, index);
    this.answerer = answerer;
  }

  /**
   * Opens the data folder of the settings; whatever the index lacks is brought in from the store.
   *
   * @throws DictionaryException if any of the added dictionaries is wrong
   * @throws nl.citaat.store.StoreException if the database can't be used
   * @throws nl.citaat.index.IndexException if the index can't be written
   */
  static Wiring open(Config config, Clock clock) {
    CompletableFuture<Lexicon> loading = CompletableFuture.supplyAsync(() -> lexicon(config));
    Store store = Store.open(config.data(), clock);
    try {
      Analysis analysis = new Analysis(loaded(loading));
      PassageIndex index = PassageIndex.open(indexFolder(config), analysis);
      Answerer answerer = new Answerer(store, index, analysis, clock);
      return caughtUp(new Wiring(config, clock, store, index, answerer));
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static Lexicon lexicon(Config config) {
    Config.Lexicon added = config.lexicon();
    return new Dictionaries(added.dictionaries(), added.dictd())
        .lexicon(config.data().resolve("lexicon.bin"));
  }

  private static Lexicon loaded(CompletableFuture<Lexicon> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof DictionaryException wrong) {
        throw wrong;
      }
      throw new IllegalStateException("The lexicon of this build can't be read", e.getCause());
    }
  }

  private static Wiring caughtUp(Wiring wiring) {
    try {
      boolean anew = !wiring.isIndexUsable();
      wiring.publisher.catchUp();
      if (anew) {
        wiring.tryGolden();
      }
      return wiring;
    } catch (RuntimeException e) {
      wiring.index.close();
      throw e;
    }
  }

  /** Whether the index needs no more than to be caught up. */
  private boolean isIndexUsable() {
    long last = store.read(session -> session.articles().lastChange());
    return index.reached() > 0 && index.reached() <= last;
  }

  /**
   * Lists in the log which golden questions are not answered as expected: to be called when the
   * index had to be built anew, because there was none that could stay in use.
   */
  private void tryGolden() {
    GoldenTrial.run(answerer, store.read(session -> session.golden().all())).stream()
        .filter(trial -> !trial.isRight())
        .forEach(trial -> log.warn("The index was built anew; {}", TrialLine.line(trial)));
  }

  /** Builds an index beside the present one; to be closed by the caller. */
  Reindexing reindexing() {
    Path beside = config.data().resolve("index-new");
    return Reindexing.begin(store, answerer.analysis(), beside, clock);
  }

  static Path indexFolder(Config config) {
    return config.data().resolve("index");
  }

  Config config() {
    return config;
  }

  Store store() {
    return store;
  }

  PassageIndex index() {
    return index;
  }

  Publisher publisher() {
    return publisher;
  }

  /** Watches the content folder once it is started; to be closed by the caller. */
  ContentWatch contentWatch() {
    Watched watched = new Watched(config.content(), config.retractRemoved());
    return new ContentWatch(watched, store, new StoryFiles(clock), publisher);
  }

  /** Reads articles from files and from the web. */
  StorySources sources() {
    return new StorySources(new StoryFiles(clock), fetcher());
  }

  private Fetcher fetcher() {
    Config.Fetch fetch = config.fetch();
    return new Fetcher(FetchSettings.of(fetch.ports(), Version.number(), fetch.contact()));
  }

  /** Follows the feeds once it is started; to be closed by the caller. */
  FeedUpdater feedUpdater() {
    return new FeedUpdater(store, publisher, fetcher());
  }

  /**
   * Tells those who set alerts of new stories once it is started; to be closed by the caller.
   *
   * @param waiting called when something new waits in the outbox
   */
  AlertWatch alertWatch(Runnable waiting) {
    StandingWords words = answerer.standingWords();
    AlertRules rules =
        new AlertRules(
            config.alerts().perDay(),
            wish -> words.groups(wish.words(), wish.language()),
            AlertMessage::of,
            waiting);
    return new AlertWatch(store, answerer.analysis(), rules);
  }

  Answerer answerer() {
    return answerer;
  }

  /**
   * Makes a dispatcher that holds people to the limits of the settings.
   *
   * @param messenger knows who is in charge of groups, and holds the files that people send
   * @param waiting called when something new waits in the outbox
   */
  Dispatcher dispatcher(Messenger messenger, Runnable waiting) {
    Moderation moderation = moderation();
    Allowances allowances = new Allowances(config.limits(), clock);
    Submissions submissions = new Submissions(sources()::read, messenger);
    Channels channels = new Channels(messenger, config.channels().zone(), schedules::release);
    notices().begin(store);
    int alerts = config.alerts().most();
    Rules rules =
        new Rules(allowances, messenger, moderation, submissions, alerts, notices(), channels);
    return new Dispatcher(store, answerer, rules, waiting);
  }

  /** Tells the chat of the settings of what moderators do. */
  Notices notices() {
    return new Notices(config.telegram().noticeChat());
  }

  private Moderation moderation() {
    return new Moderation(config.owners(), clock, publisher::catchUp);
  }

  /** Says what is told for a slot of a schedule. */
  Composer composer() {
    return new Composer(answerer.analysis());
  }

  /** Posts summaries once it is started; to be closed by the caller. */
  DigestScheduler digestScheduler() {
    return new DigestScheduler(clock, schedules);
  }

  /**
   * What the scheduler does again and again.
   *
   * @param bot the bot's name in addresses
   * @param waiting called when something new waits in the outbox
   */
  Function<Instant, DigestRound.Outcome> digestRounds(String bot, Runnable waiting) {
    Duration window = config.channels().catchUp();
    DigestRound round = new DigestRound(store, composer(), new ChannelPosts(bot), window);
    PostDoubts doubts = new PostDoubts(store, moderation());
    Announcing announcing = new Announcing(store, waiting);
    return now -> round.at(now, waiting).and(announcing.goOn()).and(doubts.ask());
  }

  @Override
  public void close() {
    try (store;
        index) {
      // Closed in the reverse order, the store also when the index can't be closed.
    }
  }
}
