package nl.citaat.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables of this package that come with the program. */
final class BundledTable {

  private BundledTable() {}

  /**
   * The text of a table.
   *
   * @param name its file name
   * @throws IllegalStateException if the build lacks it
   */
  static String text(String name) {
    try (InputStream in = BundledTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Missing in this build: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
