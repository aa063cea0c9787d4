package nl.citaat.config;

/**
 * What an option is set to, for people.
 *
 * @param option the name, such as {@code telegram.poll-seconds}
 * @param value as it was written, a secret masked; empty when the option is not set and has no
 *     default
 * @param origin what set it, such as {@code default} or {@code config/citaat.yml:12}
 */
public record Setting(String option, String value, String origin) {

  public Setting {
    value = Printable.of(value);
  }

  /** All of it in a line. */
  String line() {
    return option + " =" + (value.isEmpty() ? "" : " " + value) + "  (" + origin + ")";
  }
}
