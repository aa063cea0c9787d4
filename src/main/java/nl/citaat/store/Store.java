package nl.citaat.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The database in a data folder. Work is done in transactions: any number of {@link #read}s at a
 * time, each on one unchanging state, beside one {@link #write}. What a write has returned from is
 * on disk. Safe for use by many threads; a folder is open in one process at a time.
 *
 * <p>Within a read or write, a further one on the same thread sees what the outer one sees, and a
 * write within a write is part of it: it is undone by itself when it throws, and with the outer one
 * when that throws.
 *
 * <p>When the database fails, all methods throw {@link StoreException}; what the given work throws
 * comes through as it is.
 */
public final class Store implements AutoCloseable {

  private static final int READERS = 4;

  private final DatabaseFile file;
  private final FolderLock folder;
  private final Clock clock;
  private final ReaderKey key;
  private final Readers readers;
  private final Handle writer;
  private final ReentrantLock writing = new ReentrantLock(true);

  @SuppressWarnings("ThreadLocalUsage") // A thread can be in two stores at once, as in a copy.
  private final ThreadLocal<@Nullable Session> current = new ThreadLocal<>();

  private Store(DatabaseFile file, FolderLock folder, Clock clock, Migrations migrations) {
    this.file = file;
    this.folder = folder;
    this.clock = clock;
    this.key = ReaderKey.in(file.folder());
    this.writer = migrated(file, migrations);
    this.readers = new Readers(READERS, file::openForReading);
  }

  /**
   * Opens the store in a folder, which is made if need be, and brings its schema up to date.
   *
   * @throws StoreException if the folder is in use or not writable, or if the database is damaged,
   *     not ours, or of a newer version; the database is then as it was
   */
  public static Store open(Path dataFolder, Clock clock) {
    return open(dataFolder, clock, Migrations.shipped());
  }

  static Store open(Path dataFolder, Clock clock, Migrations migrations) {
    FolderLock lock = FolderLock.take(dataFolder);
    DatabaseFile file = DatabaseFile.in(dataFolder);
    try {
      SqliteLibrary.require(SqliteLibrary.version());
      if (file.exists()) {
        file.requireWritable();
        file.check(0, migrations.newest());
      }
      return new Store(file, lock, clock, migrations);
    } catch (RuntimeException e) {
      lock.close();
      throw file.failures().explain(e);
    }
  }

  /**
   * Puts a backup in the place of the database in a folder. The present database, sound or not, is
   * kept beside it under another name.
   *
   * @return where the present database is kept now; empty when there was none
   * @throws BackupException if the backup is missing, damaged, empty, not ours, or of a newer
   *     version
   * @throws StoreException if the folder is in use or not writable; after either, the folder is as
   *     it was
   */
  public static Optional<Path> restore(Path dataFolder, Path backup) {
    try (FolderLock lock = FolderLock.take(dataFolder)) {
      DatabaseFile copy = DatabaseFile.backup(backup);
      copy.check(1, Migrations.shipped().newest());
      return DatabaseFile.in(dataFolder).replaceBy(copy);
    }
  }

  private static Handle migrated(DatabaseFile file, Migrations migrations) {
    Handle writer = file.openForWriting();
    try {
      migrations.apply(writer);
      return writer;
    } catch (RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  /** Does some work on one state of the store; an attempt to write in it throws. */
  public <T extends @Nullable Object> T read(Function<Session, T> work) {
    Session outer = current.get();
    if (outer != null) {
      return work.apply(outer);
    }
    return explained(() -> readers.lend(handle -> inSession(Transaction.reading(handle), work)));
  }

  /**
   * Does some work that is committed when it returns, and undone when it throws. Waits until no
   * other thread writes, so the work should be short.
   */
  public <T extends @Nullable Object> T write(Function<Session, T> work) {
    writing.lock();
    try {
      boolean within = writing.getHoldCount() > 1;
      Transaction transaction = within ? Transaction.part(writer) : Transaction.writing(writer);
      return explained(() -> inSession(transaction, work));
    } finally {
      writing.unlock();
    }
  }

  /** The moment, by the clock that times all that is stored. */
  public Instant now() {
    return clock.instant();
  }

  /** Whether this thread is within a {@link #read} or {@link #write}. */
  public boolean inTransaction() {
    return current.get() != null;
  }

  private <T extends @Nullable Object> T inSession(
      Transaction transaction, Function<Session, T> work) {
    Session outer = current.get();
    Session session = new Session(transaction.handle(), clock, key);
    current.set(session);
    try {
      return transaction.run(() -> work.apply(session));
    } finally {
      restore(outer);
    }
  }

  private void restore(@Nullable Session outer) {
    if (outer == null) {
      current.remove();
    } else {
      current.set(outer);
    }
  }

  private <T extends @Nullable Object> T explained(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException e) {
      throw file.failures().explain(e);
    }
  }

  /**
   * Writes a copy of the whole store to a file, while reading and writing go on. The file is there
   * only when it is complete.
   *
   * @throws BackupException if there is a file of that name already, or no folder to write it to
   * @throws StoreException if the copy cannot be written
   */
  public void backup(Path target) {
    file.copyTo(target);
  }

  /**
   * Examines the whole database, which takes a while on a large one.
   *
   * @return what is wrong with it, a line each; empty when it is sound
   */
  public List<String> check() {
    return explained(() -> readers.lend(DatabaseFile::findings));
  }

  /** Lets running work end, closes the database and frees the folder; again does nothing. */
  @Override
  public void close() {
    writing.lock();
    try {
      readers.close();
      writer.close();
      folder.close();
    } finally {
      writing.unlock();
    }
  }
}
