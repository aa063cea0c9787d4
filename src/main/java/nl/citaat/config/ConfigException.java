package nl.citaat.config;

import java.util.List;

/** All that is wrong with the settings, found at once. No line of it holds a secret's value. */
public final class ConfigException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final List<String> problems;

  ConfigException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** A line each, for people: where, what is wrong, and what would be right. Never empty. */
  public List<String> problems() {
    return problems;
  }
}
