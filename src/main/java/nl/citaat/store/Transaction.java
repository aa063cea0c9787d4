package nl.citaat.store;

import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * How work on a connection begins, and how it ends well or badly. In SQL, because the driver loses
 * count of its own transactions when the database cannot begin one, or undoes one by itself.
 */
record Transaction(Handle handle, String begin, String commit, List<String> undo) {

  /** Work that others see once it has ended well; it writes from the start. */
  static Transaction writing(Handle handle) {
    return new Transaction(handle, "BEGIN IMMEDIATE", "COMMIT", List.of("ROLLBACK"));
  }

  /** Work on one state of the database. */
  static Transaction reading(Handle handle) {
    return new Transaction(handle, "BEGIN", "COMMIT", List.of("ROLLBACK"));
  }

  /** Work within a transaction, which can be undone by itself. */
  static Transaction part(Handle handle) {
    return new Transaction(
        handle, "SAVEPOINT part", "RELEASE part", List.of("ROLLBACK TO part", "RELEASE part"));
  }

  /** Does the work, all or nothing of it. */
  <T extends @Nullable Object> T run(Supplier<T> work) {
    if (handle.isClosed()) {
      throw new StoreException("The store is closed: open it again");
    }
    handle.execute(begin);
    try {
      T result = work.get();
      handle.execute(commit);
      return result;
    } catch (Throwable e) {
      undo(e);
      throw e;
    }
  }

  private void undo(Throwable reason) {
    try {
      undo.forEach(handle::execute);
    } catch (JdbiException e) {
      // Nothing is left to undo when the database did it by itself.
      reason.addSuppressed(e);
    }
  }
}
