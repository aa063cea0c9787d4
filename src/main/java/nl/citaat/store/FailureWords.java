package nl.citaat.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What is wrong with a database file, as a line for people.
 *
 * @param subject what the line calls the file
 * @param remedy what helps when the file itself is wrong
 */
record FailureWords(
    String subject,
    String remedy,
    BiFunction<String, @Nullable Throwable, StoreException> exception) {

  static FailureWords ofDatabase(Path path) {
    return new FailureWords(
        "The database " + path,
        "restore a backup with 'citaat restore FILE', or move the file away to start empty",
        StoreException::new);
  }

  static FailureWords ofBackup(Path path) {
    return new FailureWords(
        "The backup " + path, "name another file that 'citaat backup' wrote", BackupException::new);
  }

  /** That the file is not what it should be. */
  StoreException wrong(String how) {
    return exception.apply(subject + " " + how + ": " + remedy, null);
  }

  StoreException damaged(String said, @Nullable Throwable cause) {
    return exception.apply(subject + " is damaged (" + said + "): " + remedy, cause);
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
          exception.apply(
              subject + " cannot be used (" + said + "): see to its disk and rights", failure);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          exception.apply(subject + " is held by another program: close that one", failure);
      default -> exception.apply(subject + " refused: " + said, failure);
    };
  }
}
