package nl.citaat.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the bundled tables: UTF-8, a row a line, columns between tabs. */
final class Table {

  private Table() {}

  /**
   * The rows of a bundled table.
   *
   * @throws IllegalStateException if the table is missing or a row has another number of columns,
   *     which a build with its tests rules out
   */
  static List<List<String>> read(String name, int columns) {
    try (InputStream in = Table.class.getResourceAsStream("lexicon/" + name)) {
      if (in == null) {
        throw new IllegalStateException("Missing in this build: lexicon/" + name);
      }
      return rows(
          name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> rows(String name, BufferedReader reader, int columns)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      List<String> row = Arrays.asList(line.split("\t", -1));
      if (row.size() != columns) {
        throw new IllegalStateException(
            "lexicon/" + name + ":" + (rows.size() + 1) + ": not " + columns + " columns");
      }
      rows.add(row);
    }
    return rows;
  }

  /** The parts of a column that lists several values with commas between. */
  static List<String> list(String column) {
    List<String> values = new ArrayList<>();
    for (String value : column.split(",", -1)) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }
}
