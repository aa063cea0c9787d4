package nl.citaat.store;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A few connections for reading, each lent to one thread at a time. Safe for many threads. */
final class Readers implements AutoCloseable {

  private final Semaphore places;
  private final int size;
  private final Deque<Handle> idle = new ConcurrentLinkedDeque<>();
  private final Supplier<Handle> opener;
  private volatile boolean closed;

  /**
   * @param opener opens one more connection when all that are open are lent
   */
  Readers(int size, Supplier<Handle> opener) {
    this.size = size;
    this.places = new Semaphore(size, true);
    this.opener = opener;
  }

  /** Lends a connection to some work, waiting for one to come back when all are lent. */
  <T extends @Nullable Object> T lend(Function<Handle, T> work) {
    places.acquireUninterruptibly();
    try {
      if (closed) {
        throw new StoreException("The store is closed: open it again");
      }
      Handle lent = idle.poll();
      Handle handle = lent == null ? opener.get() : lent;
      try {
        return work.apply(handle);
      } finally {
        idle.push(handle);
      }
    } finally {
      places.release();
    }
  }

  /** Closes all connections once the last has come back; then no more are lent. */
  @Override
  public void close() {
    places.acquireUninterruptibly(size);
    closed = true;
    idle.forEach(Handle::close);
    places.release(size);
  }
}
