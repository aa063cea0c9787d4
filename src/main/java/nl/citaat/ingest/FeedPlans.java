package nl.citaat.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.citaat.store.FollowedFeed.Plan;
import nl.citaat.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Reads and writes what people want of feeds. */
public final class FeedPlans {

  /** How often a feed is looked at when nothing is said. */
  public static final Duration USUAL = Duration.ofMinutes(15);

  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(30);

  private static final Pattern INTERVAL = Pattern.compile("(\\d{1,6})([mhd])");

  private FeedPlans() {}

  /** The address of a feed: http or https with a host; empty for anything else. */
  public static Optional<URI> address(String text) {
    try {
      URI url = new URI(text.strip());
      String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && url.getHost() != null && url.getUserInfo() == null
          ? Optional.of(url)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * A time such as {@code 15m}, {@code 2h} or {@code 1d}, from a minute to 30 days; empty for
   * anything else.
   */
  public static Optional<Duration> interval(String text) {
    Matcher matcher = INTERVAL.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(matcher.group(1));
    Duration interval =
        switch (matcher.group(2)) {
          case "m" -> Duration.ofMinutes(number);
          case "h" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        };
    return interval.compareTo(SHORTEST) < 0 || interval.compareTo(LONGEST) > 0
        ? Optional.empty()
        : Optional.of(interval);
  }

  /** A time as it is read above, rounded to minutes. */
  public static String interval(Duration time) {
    long minutes = Math.max(1, (time.toSeconds() + 30) / 60);
    if (minutes % (24 * 60) == 0) {
      return minutes / (24 * 60) + "d";
    }
    return minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "m";
  }

  /**
   * A plan.
   *
   * @param outlet null or blank for the name that the feed gives
   * @param tags as people write them; what is blank is left out
   */
  public static Plan plan(URI url, Duration every, @Nullable String outlet, Stream<String> tags) {
    String line = outlet == null ? "" : Normalizer.line(outlet);
    return new Plan(url, every, line.isEmpty() ? null : line, HeaderReader.tags(tags));
  }
}
