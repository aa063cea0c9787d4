package nl.citaat.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes values of texts; a text that is none throws a {@link WrongValueException}. */
final class Readings {

  private static final Pattern TOKEN = Pattern.compile("[0-9]+:[A-Za-z0-9_-]+");
  private static final Pattern USER = Pattern.compile("[1-9][0-9]{0,15}");
  private static final Pattern CHAT = Pattern.compile("-?[1-9][0-9]{0,15}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private static final Pattern CONTACT = Pattern.compile("[\\x20-\\x7e&&[^()\\\\]]{1,100}");

  /** Where Debian and others install the dictionaries of dictd. */
  private static final Path DICTD = Path.of("/usr/share/dictd");

  private static final int HIGHEST_PORT = 65_535;

  private static final int HIGHEST_LIMIT = 100_000;

  private Readings() {}

  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new WrongValueException("is not a path: \"" + text + "\"");
    }
  }

  /** Paths with commas between them; none when the text is empty. */
  static List<Path> paths(String text) {
    return text.isEmpty()
        ? List.of()
        : Stream.of(text.split(",", -1)).map(String::strip).map(Readings::file).toList();
  }

  private static Path file(String text) {
    if (text.isEmpty()) {
      throw new WrongValueException("takes paths with commas between them, and one is empty");
    }
    return path(text);
  }

  static boolean onOrOff(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "off", "no", "false" -> false;
      case "on", "yes", "true" -> true;
      default -> throw new WrongValueException("takes on or off, not \"" + text + "\"");
    };
  }

  /** A folder, on for the usual one, or off for none. */
  static @Nullable Path dictd(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "off", "no", "false" -> null;
      case "on", "yes", "true" -> DICTD;
      default -> path(text);
    };
  }

  /** Nothing when the text is empty. Says nothing of the text, which may be nearly a token. */
  static @Nullable Secret token(String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (!TOKEN.matcher(text).matches()) {
      throw new WrongValueException(
          "has not the shape of a bot token, digits:letters: copy it whole from @BotFather");
    }
    return new Secret(text);
  }

  /**
   * Scheme, host and port. A path is refused because the Bot API's own follows, and because a token
   * could hide in it.
   */
  static URI server(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      URI server = new URI(scheme, null, uri.getHost(), uri.getPort(), null, null, null);
      boolean web = scheme.equals("http") || scheme.equals("https");
      boolean port = uri.getPort() == -1 || (uri.getPort() > 0 && uri.getPort() <= HIGHEST_PORT);
      boolean bare = (server + "/").equalsIgnoreCase(text.endsWith("/") ? text : text + "/");
      if (web && port && bare && uri.getHost() != null) {
        return server;
      }
    } catch (URISyntaxException e) {
      // Said below, without the text: it may hold a token in any form.
    }
    throw new WrongValueException(
        "is not the address of a server: http or https, a host, and at most a port,"
            + " such as https://api.telegram.org");
  }

  /** User ids in the order given; none when the text is empty. */
  static Set<Long> users(String text) {
    if (text.isEmpty()) {
      return Set.of();
    }
    List<String> items = Stream.of(text.split(",", -1)).map(String::strip).toList();
    List<String> wrong = items.stream().filter(item -> !USER.matcher(item).matches()).toList();
    if (!wrong.isEmpty()) {
      throw new WrongValueException(
          "takes user ids, which are numbers above zero, with commas between them; wrong: "
              + wrong.stream().map(item -> "\"" + item + "\"").collect(Collectors.joining(", ")));
    }
    Set<Long> users = new LinkedHashSet<>();
    items.forEach(item -> users.add(Long.valueOf(item)));
    return Collections.unmodifiableSet(users);
  }

  /** Whole seconds from 1 to 50: the Bot API holds a poll open for no longer. */
  static Duration poll(String text) {
    if (NUMBER.matcher(text).matches()) {
      int seconds = Integer.parseInt(text);
      if (seconds >= 1 && seconds <= 50) {
        return Duration.ofSeconds(seconds);
      }
    }
    throw new WrongValueException("takes whole seconds from 1 to 50, not \"" + text + "\"");
  }

  /** The number of a chat, below zero for groups and channels; nothing when the text is empty. */
  static @Nullable Long chat(String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (!CHAT.matcher(text).matches()) {
      throw new WrongValueException(
          "takes the number of a chat, such as -1001234567890, not \"" + text + "\"");
    }
    return Long.valueOf(text);
  }

  /** A whole number from 1 to 100,000. */
  static int limit(String text) {
    if (NUMBER.matcher(text).matches()) {
      int most = Integer.parseInt(text);
      if (most >= 1 && most <= HIGHEST_LIMIT) {
        return most;
      }
    }
    throw new WrongValueException("takes a whole number from 1 to 100000, not \"" + text + "\"");
  }

  /** A time zone by the name of a place, or UTC. */
  static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new WrongValueException(
          "takes a time zone such as Europe/Amsterdam, not \"" + text + "\"");
    }
  }

  /** Whole minutes from 1 to 1440, which is a day. */
  static Duration catchUp(String text) {
    if (NUMBER.matcher(text).matches()) {
      int minutes = Integer.parseInt(text);
      if (minutes >= 1 && minutes <= Duration.ofDays(1).toMinutes()) {
        return Duration.ofMinutes(minutes);
      }
    }
    throw new WrongValueException("takes whole minutes from 1 to 1440, not \"" + text + "\"");
  }

  /** Ports with commas between them; at least one. */
  static Set<Integer> ports(String text) {
    Set<Integer> ports = new LinkedHashSet<>();
    for (String item : text.split(",", -1)) {
      String port = item.strip();
      int number = NUMBER.matcher(port).matches() ? Integer.parseInt(port) : 0;
      if (number < 1 || number > HIGHEST_PORT) {
        throw new WrongValueException(
            "takes ports from 1 to 65535 with commas between them; wrong: \"" + port + "\"");
      }
      ports.add(number);
    }
    return Collections.unmodifiableSet(ports);
  }

  /** Nothing when the text is empty. It stands within brackets in a header that sites read. */
  static @Nullable String contact(String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (!CONTACT.matcher(text).matches()) {
      throw new WrongValueException(
          "takes an address such as press@example.org or +https://example.org/bot,"
              + " in plain ASCII and without brackets, at most 100 characters");
    }
    return text;
  }
}
