package nl.citaat.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.citaat.digest.Term;
import nl.citaat.digest.Timing;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.store.Schedule.Plan;

/**
 * What stands behind {@code /subscribe}: first when, then about what.
 *
 * @param when words that say when; may be empty
 * @param about topics with a number sign, and other words; may be empty
 */
record SubscriptionWords(List<String> when, List<String> about) {

  /** More often, it is no summary. */
  private static final Duration SHORTEST = Duration.ofHours(1);

  /** So many slots show how near to each other they are. */
  private static final int LOOKED_AT = 50;

  private static final List<String> WEEKLY = List.of("weekly", "wekelijks");
  private static final List<String> WEEKDAYS = List.of("weekdays", "werkdagen");
  private static final List<String> HOURLY = List.of("hourly");
  private static final Pattern EVERY_HOUR = Pattern.compile("(?i)^elk uur\\b");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern TIME = Pattern.compile("[0-9]{1,2}[:.][0-9]{2}");

  static SubscriptionWords of(String words) {
    String read = EVERY_HOUR.matcher(words).replaceFirst("hourly");
    List<String> all = Stream.of(read.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    List<String> when = all.stream().takeWhile(SubscriptionWords::saysWhen).toList();
    return new SubscriptionWords(when, all.subList(when.size(), all.size()));
  }

  private static boolean saysWhen(String word) {
    return Term.isPart(word) || WEEKLY.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * When; at a usual time of day if none is said.
   *
   * @param usual the zone when none is named
   * @throws nl.citaat.digest.TermException if the words say no time
   */
  Term term(ZoneId usual) {
    if (when.isEmpty() && !about.getFirst().startsWith("#")) {
      // It says what is wrong: the first word, or the one before a time of day.
      return Term.read(String.join(" ", about.subList(0, Math.min(2, about.size()))), usual);
    }
    List<String> words = new ArrayList<>(when);
    Optional<String> number = words.stream().filter(NUMBER.asMatchPredicate()).findFirst();
    if (number.isPresent() && words.stream().noneMatch(SubscriptionWords::isFieldOrTime)) {
      return Term.read(number.get(), usual);
    }
    boolean weekly = words.removeIf(word -> WEEKLY.contains(word.toLowerCase(Locale.ROOT)));
    if (weekly && words.stream().noneMatch(word -> Character.isLetter(word.charAt(0)))) {
      words.add("sunday");
    }
    if (needsTime(words)) {
      words.add(usualTime(weekly, words));
    }
    return Term.read(String.join(" ", words), usual);
  }

  private static boolean isFieldOrTime(String word) {
    return word.contains("*") || TIME.matcher(word).matches();
  }

  private static boolean needsTime(List<String> words) {
    return words.stream()
        .noneMatch(
            word ->
                TIME.matcher(word).matches()
                    || Character.isDigit(word.charAt(0))
                    || word.startsWith("*")
                    || HOURLY.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static String usualTime(boolean weekly, List<String> words) {
    if (weekly) {
      return "10:00";
    }
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(WEEKDAYS::contains)
        ? "07:00"
        : "08:00";
  }

  /** Which news: what names a topic, and articles with the other words, which commas part. */
  Filter filter(Set<String> topics) {
    List<String> wanted = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String phrase : phrases()) {
      String name = phrase.replaceFirst("^#", "");
      Optional<String> topic =
          Stream.of(name, name.replace('_', ' '))
              .map(one -> one.toLowerCase(Locale.ROOT))
              .filter(topics::contains)
              .findFirst();
      topic.ifPresentOrElse(wanted::add, () -> words.add(name));
    }
    words.removeIf(String::isBlank);
    return Filter.NONE.ofTopics(wanted).ofWords(words);
  }

  private List<String> phrases() {
    List<String> phrases = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (String word : about) {
      if (word.startsWith("#")) {
        phrases.add(word.replaceFirst(",$", ""));
      } else {
        plain.append(word).append(' ');
      }
    }
    Stream.of(plain.toString().split(",", -1))
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty())
        .forEach(phrases::add);
    return phrases;
  }

  /** Whether slots of a plan are nearer to each other than summaries should be. */
  static boolean isTooOften(Plan plan, Instant now) {
    List<Timing.Slot> slots = Timing.of(plan).after(now).limit(LOOKED_AT).toList();
    for (int i = 1; i < slots.size(); i++) {
      if (slots.get(i).moment().isBefore(slots.get(i - 1).moment().plus(SHORTEST))) {
        return true;
      }
    }
    return false;
  }
}
