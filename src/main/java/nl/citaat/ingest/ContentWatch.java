package nl.citaat.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Store;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches a folder beside the caller, and publishes what is saved in it within two seconds; what is
 * wrong with a file is logged and changes nothing. Safe for use by many threads.
 */
public final class ContentWatch implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(ContentWatch.class);

  /** Who publishes from the folder, in the audit. */
  private static final String ACTOR = "content";

  /** Between two looks; a file that stayed the same for so long is taken to be complete. */
  private static final Duration PAUSE = Duration.ofMillis(300);

  /** So many times longer than a look takes is the pause after it, if the folder is large. */
  private static final int REST = 4;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Watched watched;
  private final Store store;
  private final StoryFiles files;
  private final Publisher publisher;
  private final FolderChanges changes;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** The articles that were last found in each file. */
  private final Map<Path, Set<ArticleId>> articles = new HashMap<>();

  private @Nullable Thread thread;

  /**
   * What is watched.
   *
   * @param folder looked into with all its subfolders; need not be there yet
   * @param retractRemoved whether an article is retracted when its file is removed, and no other
   *     file has it; when such a file comes back, so does the article
   */
  public record Watched(Path folder, boolean retractRemoved) {}

  public ContentWatch(Watched watched, Store store, StoryFiles files, Publisher publisher) {
    this.watched = watched;
    this.store = store;
    this.files = files;
    this.publisher = publisher;
    changes = new FolderChanges(watched.folder());
  }

  /**
   * Watches until closed; to be called once. In a folder that articles came from before, what
   * changed since is published too; of another one only what changes from now on.
   */
  public synchronized void start() {
    if (!isKnown()) {
      changes.skip();
    }
    thread = Thread.ofPlatform().daemon().name("content").start(this::watch);
  }

  private boolean isKnown() {
    try {
      Path folder = watched.folder();
      String uri = (Files.exists(folder) ? folder.toRealPath() : folder).toUri().toString();
      return store.read(session -> session.origins().isKnown(uri));
    } catch (IOException e) {
      log.warn("{}", StoryFiles.unreadable(watched.folder(), e).problem());
      return false;
    }
  }

  private void watch() {
    try {
      long pause = 0;
      while (!closed.await(pause, TimeUnit.MILLISECONDS)) {
        long start = System.nanoTime();
        FolderChanges.Found found = changes.look();
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        take(found);
        pause = Math.max(PAUSE.toMillis(), REST * took);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(FolderChanges.Found found) {
    found.problems().forEach(ContentWatch::tell);
    try {
      publish(found.changed());
      found.removed().forEach(this::remove);
    } catch (RuntimeException e) {
      log.error("What was saved in {} could not be published", watched.folder(), e);
      found.changed().forEach(changes::again);
    }
  }

  private void publish(List<Path> changed) {
    List<Draft> drafts = new ArrayList<>();
    List<Path> places = new ArrayList<>();
    for (Path file : changed) {
      for (Draft draft : read(file)) {
        drafts.add(draft);
        places.add(file);
      }
    }
    List<Outcome> outcomes = publisher.publish(drafts, ACTOR);
    changed.forEach(articles::remove);
    for (int i = 0; i < places.size(); i++) {
      Outcome outcome = outcomes.get(i);
      articles.computeIfAbsent(places.get(i), file -> new HashSet<>()).add(outcome.article().id());
      tell(outcome, places.get(i));
    }
  }

  /** What is in a file; nothing if it changed meanwhile, as it is read again then. */
  private List<Draft> read(Path file) {
    var before = FileState.of(file);
    List<Read> reads = files.read(file).toList();
    if (!FileState.of(file).equals(before)) {
      changes.again(file);
      return List.of();
    }
    reads.stream().filter(Read.Bad.class::isInstance).forEach(ContentWatch::tell);
    return reads.stream()
        .filter(Read.Found.class::isInstance)
        .map(found -> ((Read.Found) found).draft())
        .toList();
  }

  private static void tell(Read read) {
    if (read instanceof Read.Bad bad) {
      log.warn("{}", bad.problem());
    }
  }

  private void tell(Outcome outcome, Path file) {
    switch (outcome.kind()) {
      case ADDED -> log.info("{}: article {} was added", file, outcome.article().id());
      case CHANGED -> log.info("{}: article {} was changed", file, outcome.article().id());
      case RETRACTED -> bringBack(outcome.article().id(), file);
      case UNCHANGED -> {}
    }
  }

  /** Undoes what the removal of the file did; what a moderator took back stays so. */
  private void bringBack(ArticleId id, Path file) {
    if (publisher.restoreOwn(id, ACTOR, file + " is there again")) {
      log.info("{} is there again: its article {} is restored", file, id);
    } else {
      log.info("{}: article {} stays retracted", file, id);
    }
  }

  private void remove(Path file) {
    Set<ArticleId> gone = new HashSet<>(articles.getOrDefault(file, Set.of()));
    articles.remove(file);
    articles.values().forEach(gone::removeAll);
    if (watched.retractRemoved()) {
      gone.forEach(id -> retract(id, file));
    } else {
      gone.forEach(id -> log.info("{} was removed; its article {} stays", file, id));
    }
  }

  private void retract(ArticleId id, Path file) {
    try {
      publisher.retract(id, ACTOR, file + " was removed");
      log.info("{} was removed; its article {} is retracted", file, id);
    } catch (IngestException e) {
      log.info("{} was removed: {}", file, e.getMessage());
    }
  }

  /** Stops after what is being published, for which this waits some seconds; again does nothing. */
  @Override
  public void close() {
    closed.countDown();
    Thread running;
    synchronized (this) {
      running = thread;
    }
    try {
      if (running != null && !running.join(PATIENCE)) {
        log.warn("The content folder is still being read; the rest is taken up at the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
