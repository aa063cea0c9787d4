package nl.citaat.config;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of options.
 *
 * @param name sections and words in lower case, such as {@code telegram.poll-seconds}
 * @param fallback the default as people would write it; empty when there is none
 * @param reading makes the value of a text, or throws a {@link WrongValueException}
 */
record Option<T extends @Nullable Object>(
    String name, Kind kind, String fallback, Function<String, T> reading) {

  /** How an option is written. */
  enum Kind {
    /** One value. */
    PLAIN,
    /** One value that is never shown, and may stand in a file of its own. */
    SECRET,
    /** A YAML list, or the same with commas. */
    LIST
  }

  /** The environment variable that sets it. */
  String variable() {
    return "CITAAT_" + name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** The environment variable that names a file which holds the value; for secrets only. */
  String fileVariable() {
    return variable() + "_FILE";
  }

  /** The section that it stands in; empty at the top. */
  String section() {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  T read(String text) {
    return reading.apply(text);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
