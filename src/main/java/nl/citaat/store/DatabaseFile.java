package nl.citaat.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The SQLite file: connections to it, whether it is sound and ours, and its failures in words. */
record DatabaseFile(Path path) {

  /** The {@code application_id} that the first migration sets: CITT in ASCII. */
  private static final int OURS = 0x43495454;

  /** Older ones can lose committed transactions when a write-ahead log starts afresh. */
  private static final String OLDEST_SQLITE = "3.51.3";

  private static final int BUSY_MILLIS = 5_000;

  /** What SQLite appends to the name of a database for the files that belong to it. */
  private static final List<String> PARTS = List.of("", "-wal", "-shm");

  /** The database of a data folder. */
  static DatabaseFile in(Path dataFolder) {
    return new DatabaseFile(dataFolder.resolve("citaat.db"));
  }

  boolean exists() {
    return Files.exists(path);
  }

  /**
   * Looks at the file, without writing to it.
   *
   * @param newest the newest version of the schema that is understood
   * @throws StoreException if it is missing, damaged, not ours, or of a newer version
   */
  void check(int newest) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    try (Handle handle = connect(config)) {
      String found = handle.createQuery("PRAGMA quick_check(1)").mapTo(String.class).first();
      if (!found.equals("ok")) {
        throw damaged(found.lines().reduce((first, last) -> last).orElse(found), null);
      }
      checkOwner(handle);
      checkVersion(Migrations.version(handle), newest);
    } catch (RuntimeException e) {
      throw explain(e);
    }
  }

  private void checkOwner(Handle handle) {
    int tables =
        handle.createQuery("SELECT count(*) FROM sqlite_schema").mapTo(Integer.class).one();
    int owner = handle.createQuery("PRAGMA application_id").mapTo(Integer.class).one();
    if (tables > 0 && owner != OURS) {
      throw new StoreException(
          "The file " + path + " is another program's database: move it away to start empty");
    }
  }

  private void checkVersion(int version, int newest) {
    if (version > newest) {
      throw new StoreException(
          "The database %s was written by a newer citaat (version %d, this one knows up to %d): %s"
              .formatted(
                  path,
                  version,
                  newest,
                  "use that one, or restore an older backup with 'restore'"));
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
   * @throws StoreException if there is such a file already, or the copy cannot be written
   */
  void copyTo(Path target) {
    if (Files.exists(target)) {
      throw new StoreException("The file " + target + " is there already: choose another name");
    }
    Path unfinished = target.resolveSibling(target.getFileName() + ".part");
    try (Handle handle = connect(new SQLiteConfig())) {
      Files.deleteIfExists(unfinished);
      handle.execute("VACUUM INTO ?", unfinished.toString());
      try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | JdbiException e) {
      throw new StoreException("The copy " + target + " cannot be written: see to its folder", e);
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

  /** The version of the library, which need not be the driver's own. */
  static String sqlite() {
    try (Handle handle = Jdbi.open("jdbc:sqlite::memory:")) {
      return handle.createQuery("SELECT sqlite_version()").mapTo(String.class).one();
    }
  }

  /**
   * Refuses a library that is too old to be trusted.
   *
   * @param version as SQLite tells it, such as {@code 3.51.3}
   */
  static void requireSqlite(String version) {
    if (Arrays.compare(numbers(version), numbers(OLDEST_SQLITE)) < 0) {
      throw new StoreException(
          "SQLite %s can lose data, %s or newer is needed: remove the older sqlite-jdbc"
              .formatted(version, OLDEST_SQLITE)
              .concat(" from the class path"));
    }
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
  }

  /** A failure as a line for people; one that is such a line, or not SQLite's, stays as it is. */
  RuntimeException explain(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreException line) {
        return line;
      }
      if (cause instanceof SQLException sql) {
        return explain(sql, failure);
      }
    }
    return failure;
  }

  private StoreException explain(SQLException sql, RuntimeException failure) {
    String said = String.valueOf(sql.getMessage()).lines().findFirst().orElse("");
    SQLiteErrorCode code =
        sql instanceof SQLiteException lite ? lite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    // Extended codes keep the primary one in their lowest byte.
    return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
      case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(said, failure);
      case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
          new StoreException(
              "The database " + path + " cannot be used (" + said + "): see to its disk and rights",
              failure);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new StoreException(
              "The database " + path + " is held by another program: close that one", failure);
      default -> new StoreException("The database " + path + " refused: " + said, failure);
    };
  }

  private StoreException damaged(String said, @Nullable Throwable cause) {
    return new StoreException(
        "The database "
            + path
            + " is damaged ("
            + said
            + "): restore a backup with 'citaat restore FILE', or move the file away to start empty",
        cause);
  }
}
