package nl.citaat.config;

import java.util.regex.Pattern;

/** Text from outside, made fit for a line that people read. */
final class Printable {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  /** A real token has 35 characters behind the colon; times and ports have a few. */
  private static final Pattern TOKEN = Pattern.compile("[0-9]+:[A-Za-z0-9_-]{20,}");

  private Printable() {}

  /** One line, without control characters, and without a token that was put in a wrong place. */
  static String of(String text) {
    return CONTROL.matcher(TOKEN.matcher(text).replaceAll("***")).replaceAll(" ");
  }
}
