package nl.citaat.digest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.citaat.digest.TermException.Flaw;

/**
 * When a schedule has its slots, as people write it: {@code 08:00}, {@code 08:00 weekdays}, {@code
 * 18.30 ma,do}, {@code hourly}, or a cron term of five fields; in English or Dutch, and with a time
 * zone if need be.
 *
 * @param cron a cron term of five fields
 */
public record Term(String cron, ZoneId zone) {

  private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})");
  private static final Pattern ZONE = Pattern.compile("UTC|[A-Za-z_]+/[A-Za-z_/+0-9-]+");
  private static final Pattern FIELD = Pattern.compile("[0-9*][0-9A-Za-z*/,-]*|[A-Za-z,-]+");
  private static final Pattern SYMBOLS = Pattern.compile("[0-9*][0-9*/,-]*");
  private static final int FIELDS = 5;
  private static final List<String> DAILY = List.of("daily", "dagelijks", "every", "day");
  private static final List<String> HOURLY = List.of("hourly", "elk uur");
  private static final List<String> WEEKDAYS = List.of("weekdays", "werkdagen");
  private static final List<String> WEEKENDS = List.of("weekend", "weekends");

  /**
   * Reads what somebody wrote.
   *
   * @param usual the zone when none is named
   * @throws TermException if that says no time
   */
  public static Term read(String text, ZoneId usual) {
    List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+", -1)));
    Optional<String> named = words.stream().filter(Term::isZone).findFirst();
    named.ifPresent(words::remove);
    ZoneId zone = named.map(Term::zone).orElse(usual);
    Term term = new Term(cron(words), zone);
    term.check();
    return term;
  }

  /** Whether a word can be part of what says when; a wrong time of day is one, too. */
  public static boolean isPart(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return TIME.matcher(word).matches()
        || isZone(word)
        || SYMBOLS.matcher(word).matches()
        || HOURLY.contains(lower)
        || DAILY.contains(lower)
        || Stream.of(lower.split(",", -1)).allMatch(Term::isDays);
  }

  private static boolean isDays(String word) {
    return WEEKDAYS.contains(word)
        || WEEKENDS.contains(word)
        || Stream.of(DayOfWeek.values()).anyMatch(day -> isNamed(day, word));
  }

  private static boolean isZone(String word) {
    return ZONE.matcher(word).matches();
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new TermException(Flaw.ZONE, name);
    }
  }

  private static String cron(List<String> words) {
    String all = String.join(" ", words);
    if (HOURLY.contains(all.toLowerCase(Locale.ROOT))) {
      return "0 * * * *";
    }
    boolean fields = words.stream().allMatch(word -> FIELD.matcher(word).matches());
    boolean symbols = all.contains("*") || words.size() == FIELDS;
    if (fields && symbols && words.stream().noneMatch(word -> TIME.matcher(word).matches())) {
      if (words.size() != FIELDS) {
        throw new TermException(Flaw.CRON, all);
      }
      return all;
    }
    return simple(words);
  }

  private static String simple(List<String> words) {
    String time =
        words.stream()
            .filter(word -> TIME.matcher(word).matches())
            .findFirst()
            .orElseThrow(() -> new TermException(Flaw.TIME, words.getFirst()));
    LocalTime at = time(time);
    TreeSet<Integer> days = new TreeSet<>();
    words.stream()
        .filter(word -> !word.equals(time))
        .flatMap(word -> Stream.of(word.toLowerCase(Locale.ROOT).split(",", -1)))
        .filter(word -> !word.isEmpty() && !DAILY.contains(word))
        .forEach(word -> days.addAll(days(word)));
    return at.getMinute() + " " + at.getHour() + " * * " + field(days);
  }

  private static LocalTime time(String text) {
    Matcher matcher = TIME.matcher(text);
    try {
      return matcher.matches()
          ? LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
          : LocalTime.MIDNIGHT;
    } catch (DateTimeException e) {
      throw new TermException(Flaw.TIME, text);
    }
  }

  private static String field(TreeSet<Integer> days) {
    return days.isEmpty() || days.size() == DayOfWeek.values().length
        ? "*"
        : days.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static List<Integer> days(String word) {
    if (WEEKDAYS.contains(word)) {
      return List.of(1, 2, 3, 4, 5);
    }
    if (WEEKENDS.contains(word)) {
      return List.of(6, 7);
    }
    return Stream.of(DayOfWeek.values())
        .filter(day -> isNamed(day, word))
        .findFirst()
        .map(day -> List.of(day.getValue()))
        .orElseThrow(() -> new TermException(Flaw.DAY, word));
  }

  private static boolean isNamed(DayOfWeek day, String word) {
    return Stream.of(Locale.UK, Locale.forLanguageTag("nl"))
        .anyMatch(
            locale ->
                Stream.of(TextStyle.FULL, TextStyle.SHORT)
                    .map(style -> day.getDisplayName(style, locale).toLowerCase(Locale.ROOT))
                    .anyMatch(word::equals));
  }

  private void check() {
    try {
      if (Timing.of(cron, zone).after(Instant.EPOCH).findFirst().isEmpty()) {
        throw new TermException(Flaw.NEVER, cron);
      }
    } catch (IllegalArgumentException e) {
      throw new TermException(Flaw.CRON, cron);
    }
  }
}
