package nl.citaat.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a bundled table, as it stands there: the loader forgives what its tests do not. */
record TableRow(String file, int line, List<String> columns) {

  /** The rows of a table that ends with one line feed and has no other line ends. */
  static List<TableRow> of(String file) {
    String text = read(file);
    if (!text.endsWith("\n") || text.indexOf('\r') >= 0) {
      throw new AssertionError(file + ": other line ends than a line feed behind each row");
    }
    List<TableRow> rows = new ArrayList<>();
    for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
      rows.add(new TableRow(file, rows.size() + 1, List.of(line.split("\t", -1))));
    }
    return rows;
  }

  private static String read(String file) {
    try (@Nullable InputStream in = TableRow.class.getResourceAsStream("lexicon/" + file)) {
      if (in == null) {
        throw new AssertionError("No table " + file);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int size() {
    return columns.size();
  }

  String at(int column) {
    return columns.get(column);
  }

  /** The values of a column that lists several. */
  List<String> list(int column) {
    return List.of(at(column).split(",", -1));
  }

  /** Whether a value is one line of composed text without spaces around it or double ones. */
  static boolean isNeat(String value) {
    return !value.isEmpty()
        && value.equals(value.strip())
        && !value.contains("  ")
        && java.text.Normalizer.isNormalized(value, Form.NFC);
  }

  /** Whether a column lists neat values, each once. */
  boolean isNeatList(int column) {
    List<String> values = list(column);
    return values.stream().allMatch(TableRow::isNeat)
        && values.stream().distinct().count() == values.size();
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + String.join("\t", columns);
  }
}
