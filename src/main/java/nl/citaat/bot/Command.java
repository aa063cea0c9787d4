package nl.citaat.bot;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command such as {@code /ask@citaatbot who won?}.
 *
 * @param name lower case, without the slash and the bot's name
 * @param words what stands behind it; may be empty
 */
record Command(String name, String words) {

  private static final Pattern SHAPE =
      Pattern.compile("/(?<name>[A-Za-z0-9_]{1,32})(?:@\\w+)?(?:\\s+(?<words>.*))?");

  /** The command that a line is; empty when it is none. */
  static Optional<Command> in(String line) {
    Matcher matcher = SHAPE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String words = matcher.group("words");
    return Optional.of(
        new Command(
            matcher.group("name").toLowerCase(Locale.ROOT), words == null ? "" : words.strip()));
  }
}
