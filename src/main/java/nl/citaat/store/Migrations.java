package nl.citaat.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The numbered SQL files that lead from an empty database to the present schema, {@code 001.sql}
 * first. The number of the last one applied is the database's {@code user_version}.
 */
record Migrations(List<String> scripts) {

  /** The files that come with the program. */
  static Migrations shipped() {
    List<String> scripts = new ArrayList<>();
    for (Optional<String> next = script(1); next.isPresent(); next = script(scripts.size() + 1)) {
      scripts.add(next.get());
    }
    return new Migrations(List.copyOf(scripts));
  }

  private static Optional<String> script(int number) {
    String name = "migration/%03d.sql".formatted(number);
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new StoreException("The program is damaged, install it again: " + name, e);
    }
  }

  /** The version of a database to which all were applied. */
  int newest() {
    return scripts.size();
  }

  /** Applies those that the database lacks, each in a transaction of its own. */
  void apply(Handle handle) {
    for (int version = version(handle); version < newest(); version++) {
      String script = scripts.get(version);
      int reached = version + 1;
      Transaction.writing(handle).run(() -> run(handle.getConnection(), script, reached));
    }
  }

  /** The number of migrations that were applied to a database. */
  static int version(Handle handle) {
    return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
  }

  private static int run(Connection connection, String script, int reached) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(script);
      statement.executeUpdate("PRAGMA user_version = " + reached);
      return reached;
    } catch (SQLException e) {
      throw new StoreException(
          "The database cannot be brought to version " + reached + ": " + e.getMessage(), e);
    }
  }
}
