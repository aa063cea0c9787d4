package nl.citaat.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.citaat.config.Option.Kind;
import org.jspecify.annotations.Nullable;

/** What was set, and by what. A later source is stronger than those before it. */
final class Values {

  private record Given(String text, String origin) {}

  private final Map<String, Given> given = new HashMap<>();
  private final Problems problems;

  Values(Problems problems) {
    this.problems = problems;
  }

  /**
   * Sets an option, or adds a problem. Blank text counts as not set.
   *
   * @param where how a problem names the place
   * @param origin how the settings' list names it
   */
  void set(Option<?> option, String text, String where, String origin) {
    String value = text.strip();
    if (value.isEmpty()) {
      return;
    }
    try {
      option.read(value);
      given.put(option.name(), new Given(value, origin));
    } catch (WrongValueException e) {
      problems.add(where, option.name() + " " + e.getMessage());
    }
  }

  /** The value that counts: what was set last, or the default. */
  <T extends @Nullable Object> T get(Option<T> option) {
    return option.read(text(option));
  }

  private String text(Option<?> option) {
    Given last = given.get(option.name());
    return last == null ? option.fallback() : last.text();
  }

  /** One for each option of the table. */
  List<Setting> settings() {
    return Options.ALL.stream().map(this::setting).toList();
  }

  private Setting setting(Option<?> option) {
    String text = text(option);
    if (text.isEmpty()) {
      return new Setting(option.name(), "", "not set");
    }
    Given last = given.get(option.name());
    String value = option.is(Kind.SECRET) ? new Secret(text).toString() : text;
    return new Setting(option.name(), value, last == null ? "default" : last.origin());
  }
}
