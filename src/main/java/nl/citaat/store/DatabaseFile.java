package nl.citaat.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * The SQLite file: connections to it, and whether it is sound and ours.
 *
 * @param failures its failures in words
 */
record DatabaseFile(Path path, FailureWords failures) {

  /** The {@code application_id} that the first migration sets: CITT in ASCII. */
  private static final int OURS = 0x43495454;

  private static final int BUSY_MILLIS = 5_000;

  /** What SQLite appends to the name of a database for the files that belong to it. */
  private static final List<String> PARTS = List.of("", "-wal", "-shm");

  /** The database of a data folder. */
  static DatabaseFile in(Path dataFolder) {
    Path path = dataFolder.resolve("citaat.db");
    return new DatabaseFile(path, FailureWords.ofDatabase(path));
  }

  /** A file that should be a backup. */
  static DatabaseFile backup(Path path) {
    return new DatabaseFile(path, FailureWords.ofBackup(path));
  }

  /** The folder that it is in. */
  Path folder() {
    return path.resolveSibling("");
  }

  boolean exists() {
    return Files.exists(path);
  }

  /** SQLite would find out at the first change only, and until then leave files that block it. */
  void requireWritable() {
    for (String suffix : PARTS) {
      Path part = path.resolveSibling(path.getFileName() + suffix);
      if (Files.exists(part) && !Files.isWritable(part)) {
        throw new StoreException(
            "The database file " + part + " cannot be written: give this user the right to");
      }
    }
  }

  /**
   * Looks at the file, without writing to it.
   *
   * @param oldest 0 if it may be empty, else 1
   * @param newest the newest version of the schema that is understood
   * @throws StoreException if it is missing, damaged, not ours, or of another version
   */
  void check(int oldest, int newest) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    try (Handle handle = connect(config)) {
      String found = handle.createQuery("PRAGMA quick_check(1)").mapTo(String.class).first();
      if (!found.equals("ok")) {
        throw failures.damaged(found.lines().reduce((first, last) -> last).orElse(found), null);
      }
      checkOwner(handle);
      checkVersion(Migrations.version(handle), oldest, newest);
    } catch (RuntimeException e) {
      throw failures.explain(e);
    }
  }

  private void checkOwner(Handle handle) {
    int tables =
        handle.createQuery("SELECT count(*) FROM sqlite_schema").mapTo(Integer.class).one();
    int owner = handle.createQuery("PRAGMA application_id").mapTo(Integer.class).one();
    if (tables > 0 && owner != OURS) {
      throw failures.wrong("is another program's database");
    }
  }

  private void checkVersion(int version, int oldest, int newest) {
    if (version < oldest) {
      throw failures.wrong("is empty");
    }
    if (version > newest) {
      throw failures.wrong(
          "was written by a newer citaat (version %d, this one knows up to %d: use that one)"
              .formatted(version, newest));
    }
  }

  /** A connection that reads and writes, and has on disk what it commits. */
  Handle openForWriting() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    return connect(config);
  }

  /** A connection that refuses to write. */
  Handle openForReading() {
    Handle handle = connect(new SQLiteConfig());
    handle.execute("PRAGMA query_only = ON");
    return handle;
  }

  private Handle connect(SQLiteConfig config) {
    config.setBusyTimeout(BUSY_MILLIS);
    // As a URI, so that no character of the path is taken for a parameter.
    Jdbi jdbi = Jdbi.create(() -> config.createConnection("jdbc:sqlite:" + path.toUri()));
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi.open();
  }

  /** What is wrong within the database that a connection leads to, a line each. */
  static List<String> findings(Handle handle) {
    List<String> findings = new ArrayList<>();
    handle
        .createQuery("PRAGMA integrity_check")
        .mapTo(String.class)
        .filter(line -> !line.equals("ok"))
        .forEach(findings::add);
    handle
        .createQuery("PRAGMA foreign_key_check")
        .map(
            (row, context) ->
                "row %d of %s refers to a row of %s that is not there"
                    .formatted(
                        row.getLong("rowid"), row.getString("table"), row.getString("parent")))
        .forEach(findings::add);
    return findings;
  }

  /**
   * Writes a copy, which is there only when it is complete and on disk.
   *
   * @throws BackupException if there is such a file already, or no folder to write it to
   * @throws StoreException if the copy cannot be written
   */
  void copyTo(Path target) {
    requireNew(target.toAbsolutePath());
    Path unfinished = target.resolveSibling(target.getFileName() + ".part");
    try (Handle handle = connect(new SQLiteConfig())) {
      Files.deleteIfExists(unfinished);
      handle.execute("VACUUM INTO ?", unfinished.toString());
      try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | JdbiException e) {
      throw unwritten(target, unfinished, e);
    }
  }

  private static StoreException unwritten(Path target, Path unfinished, Exception failure) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return new StoreException(
        "The copy " + target + " cannot be written: see to space and rights of its folder",
        failure);
  }

  private static void requireNew(Path target) {
    if (Files.exists(target)) {
      throw new BackupException("The file " + target + " is there already: choose another name");
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new BackupException(
          "The copy %s cannot be written: choose a folder that is there and that this user may"
              .formatted(target)
              .concat(" write to"));
    }
  }

  /**
   * Puts another database in the place of this one, which nobody has open.
   *
   * @return where this one is kept now; empty when there was none
   */
  Optional<Path> replaceBy(DatabaseFile other) {
    Path unfinished = path.resolveSibling(path.getFileName() + ".part");
    try {
      Files.deleteIfExists(unfinished);
      other.copyTo(unfinished);
      Optional<Path> kept = Files.exists(path) ? Optional.of(moveAway()) : Optional.empty();
      Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
      return kept;
    } catch (IOException e) {
      throw new StoreException(
          "The database " + path + " cannot be replaced: see to space and rights of its folder", e);
    }
  }

  private Path moveAway() throws IOException {
    int number = 1;
    while (Files.exists(beforeRestore(number, ""))) {
      number++;
    }
    // The database itself goes last: until then an interrupted move leaves it in its place.
    for (String part : PARTS.reversed()) {
      Path present = path.resolveSibling(path.getFileName() + part);
      if (Files.exists(present)) {
        Files.move(present, beforeRestore(number, part));
      }
    }
    return beforeRestore(number, "");
  }

  private Path beforeRestore(int number, String part) {
    return path.resolveSibling("before-restore-" + number + ".db" + part);
  }
}
