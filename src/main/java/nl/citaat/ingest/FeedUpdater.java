package nl.citaat.ingest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.citaat.ingest.Outcome.Kind;
import nl.citaat.ingest.fetch.Fetcher;
import nl.citaat.ingest.fetch.Validators;
import nl.citaat.store.FollowedFeed;
import nl.citaat.store.Store;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at each feed of the store when it is due by the store's clock, and publishes what is new in
 * it: a few feeds at a time, and one of a host. Safe for use by many threads.
 */
public final class FeedUpdater implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(FeedUpdater.class);

  /** Who publishes from feeds, in the audit. */
  private static final String ACTOR = "feeds";

  private static final int AT_ONCE = 3;

  /** How soon a feed is noticed that was added or is due. */
  private static final Duration TICK = Duration.ofSeconds(1);

  /** After a failure of the store. */
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration LONGEST_BACKOFF = Duration.ofDays(1);

  /** What servers may ask for; more is taken for a mistake. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(7);

  private final Store store;
  private final Publisher publisher;
  private final FeedLooker looker;
  private final BlockingQueue<FeedLook> looks = new LinkedBlockingQueue<>();
  private final ExecutorService lookers = Executors.newVirtualThreadPerTaskExecutor();

  /** The feeds that are being looked at, by the hosts, of which each is left alone meanwhile. */
  private final Map<String, FollowedFeed> running = new HashMap<>();

  private volatile boolean closed;
  private @Nullable Thread thread;

  public FeedUpdater(Store store, Publisher publisher, Fetcher fetcher) {
    this.store = store;
    this.publisher = publisher;
    looker = new FeedLooker(store, fetcher);
  }

  /** Goes on beside the caller until closed; to be called once. */
  public synchronized void start() {
    thread = Thread.ofPlatform().daemon().name("feeds").start(this::goOn);
  }

  private void goOn() {
    try {
      while (!closed) {
        goOnce();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void goOnce() throws InterruptedException {
    try {
      step(TICK);
    } catch (RuntimeException e) {
      log.error("Feeds could not be updated; trying again in {} s", PAUSE.toSeconds(), e);
      for (long left = PAUSE.toSeconds(); left > 0 && !closed; left--) {
        Thread.sleep(TICK);
      }
    }
  }

  /** Looks at all that is due, and returns when there is no more; not beside {@link #start}. */
  void update() throws InterruptedException {
    do {
      step(TICK);
    } while (!running.isEmpty() || !due().isEmpty());
  }

  private List<FollowedFeed> due() {
    return store.read(session -> session.feeds().due());
  }

  /** Begins what is due, and ends one look if one comes to its end in some time. */
  private void step(Duration patience) throws InterruptedException {
    due().forEach(this::begin);
    FeedLook look = looks.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (look != null && !closed) {
      running.remove(host(look.feed()));
      end(look);
    }
  }

  private static String host(FollowedFeed feed) {
    return String.valueOf(feed.plan().url().getHost()).toLowerCase(Locale.ROOT);
  }

  private void begin(FollowedFeed feed) {
    if (!closed && running.size() < AT_ONCE && running.putIfAbsent(host(feed), feed) == null) {
      lookers.execute(() -> looks.add(looker.look(feed)));
    }
  }

  private void end(FeedLook look) {
    switch (look) {
      case FeedLook.Unchanged same -> {
        FollowedFeed.State state = same.feed().state();
        store.write(
            session -> {
              session.feeds().succeeded(same.feed(), state.etag(), state.lastModified());
              return null;
            });
      }
      case FeedLook.Taken taken -> publish(taken);
      case FeedLook.Failed failed -> fail(failed.feed(), failed.error(), failed.asked());
    }
  }

  private void publish(FeedLook.Taken taken) {
    try {
      List<Outcome> outcomes = publisher.publish(taken.drafts(), ACTOR);
      Validators validators = taken.validators();
      store.write(
          session -> {
            session.feeds().noteItems(taken.feed(), taken.items());
            session.feeds().succeeded(taken.feed(), validators.etag(), validators.lastModified());
            return null;
          });
      taken.problems().forEach(problem -> log.warn("{}", problem));
      tell(taken.feed(), outcomes);
    } catch (IllegalArgumentException e) {
      log.error("What is in {} could not be stored", taken.feed().plan().url(), e);
      fail(taken.feed(), "what is in it could not be stored, see the log", null);
    }
  }

  private static void tell(FollowedFeed feed, List<Outcome> outcomes) {
    long added = outcomes.stream().filter(outcome -> outcome.kind() == Kind.ADDED).count();
    long changed = outcomes.stream().filter(outcome -> outcome.kind() == Kind.CHANGED).count();
    if (added + changed > 0) {
      log.info("{}: {} articles added, {} changed", feed.plan().url(), added, changed);
    }
  }

  private void fail(FollowedFeed feed, String error, @Nullable Duration asked) {
    Duration wait = wait(feed, asked);
    store.write(
        session -> {
          session.feeds().failed(feed, error, wait);
          return null;
        });
    log.warn(
        "{}: error: {} (failure {}, left alone for {})",
        feed.plan().url(),
        error,
        feed.state().failures() + 1,
        FeedPlans.interval(wait));
  }

  /** Twice as long with each failure, but not longer than a day unless that is the plan. */
  private static Duration wait(FollowedFeed feed, @Nullable Duration asked) {
    Duration every = feed.plan().every();
    Duration most = every.compareTo(LONGEST_BACKOFF) > 0 ? every : LONGEST_BACKOFF;
    Duration wait = every;
    for (int i = 0; i <= feed.state().failures() && wait.compareTo(most) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    wait = wait.compareTo(most) > 0 ? most : wait;
    Duration wanted = asked == null || asked.compareTo(LONGEST_WAIT) < 0 ? asked : LONGEST_WAIT;
    return wanted != null && wanted.compareTo(wait) > 0 ? wanted : wait;
  }

  /**
   * Breaks off the looks under way, which are taken up at the next start, and waits some seconds
   * for what is being published; again does nothing.
   */
  @Override
  public void close() {
    closed = true;
    lookers.shutdownNow();
    Thread going;
    synchronized (this) {
      going = thread;
    }
    try {
      if (going != null && !going.join(PATIENCE)) {
        log.warn("What came from feeds is still being stored; the rest comes at the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
