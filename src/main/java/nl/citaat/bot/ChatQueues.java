package nl.citaat.bot;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the tasks of one chat one after the other and those of different chats side by side, on
 * virtual threads. Safe for use by many threads.
 */
final class ChatQueues implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(ChatQueues.class);

  private final Duration patience;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** The tasks behind the running one, for each chat that has one running. Guarded by this. */
  private final Map<Long, Queue<Runnable>> waiting = new HashMap<>();

  private boolean closed;

  /**
   * @param patience how long {@link #close} waits for running tasks
   */
  ChatQueues(Duration patience) {
    this.patience = patience;
  }

  /**
   * Runs a task after those that the chat has already.
   *
   * @throws IllegalStateException when closed
   */
  synchronized void add(long chat, Runnable task) {
    if (closed) {
      throw new IllegalStateException("Closed: no more tasks are taken");
    }
    Queue<Runnable> queue = waiting.get(chat);
    if (queue != null) {
      queue.add(task);
    } else {
      waiting.put(chat, new ArrayDeque<>());
      threads.execute(() -> runAll(chat, task));
    }
  }

  private void runAll(long chat, Runnable first) {
    for (Runnable task = first; task != null; task = next(chat)) {
      try {
        task.run();
      } catch (RuntimeException | Error e) {
        log.error("A task of chat {} failed; the chat's next ones go on", chat, e);
      }
    }
  }

  private synchronized @Nullable Runnable next(long chat) {
    Queue<Runnable> queue = waiting.get(chat);
    Runnable task = closed || queue == null ? null : queue.poll();
    if (task == null) {
      waiting.remove(chat);
    }
    return task;
  }

  /** Takes no more tasks, drops those that wait, and lets the running ones end. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    threads.shutdown();
    try {
      if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("Some tasks did not end within {} s and are left behind", patience.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
