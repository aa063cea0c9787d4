package nl.citaat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Columns that may be null, which JDBC reads as zero when asked for a number. */
final class Columns {

  private Columns() {}

  /** A column's value made from its text; null where the column is. */
  static <T> @Nullable T parsed(ResultSet row, String column, Function<String, T> parser)
      throws SQLException {
    String text = row.getString(column);
    return text == null ? null : parser.apply(text);
  }
}
