package nl.citaat.store;

import java.util.Arrays;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The SQLite that is in use, which need not be the driver's own. */
final class SqliteLibrary {

  /** Older ones can lose committed transactions when a write-ahead log starts afresh. */
  private static final String OLDEST = "3.51.3";

  private SqliteLibrary() {}

  /**
   * Loads it, which unpacks it first.
   *
   * @return its version
   * @throws StoreException if it cannot be unpacked and run
   */
  static String version() {
    try (Handle handle = Jdbi.open("jdbc:sqlite::memory:")) {
      return handle.createQuery("SELECT sqlite_version()").mapTo(String.class).one();
    } catch (JdbiException e) {
      throw new StoreException(
          "SQLite cannot be unpacked to the folder %s: see that it has space and may hold programs"
                  .formatted(System.getProperty("java.io.tmpdir"))
              + ", or name another in CITAAT_JAVA_OPTS with -Djava.io.tmpdir=DIR",
          e);
    }
  }

  /**
   * Refuses one that is too old to be trusted.
   *
   * @param version as SQLite tells it, such as {@code 3.51.3}
   */
  static void require(String version) {
    if (Arrays.compare(numbers(version), numbers(OLDEST)) < 0) {
      throw new StoreException(
          "SQLite %s can lose data, %s or newer is needed: remove the older sqlite-jdbc"
              .formatted(version, OLDEST)
              .concat(" from the class path"));
    }
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
  }
}
