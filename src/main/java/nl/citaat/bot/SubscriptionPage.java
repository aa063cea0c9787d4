package nl.citaat.bot;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.digest.Timing;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Plan;

/**
 * The summaries that a chat gets, with buttons to get others and to end them.
 *
 * @param zone in which times of day are meant there
 * @param now the moment after which the next comes
 */
record SubscriptionPage(Texts texts, ZoneId zone, Instant now) {

  /** At one time of day on some days, which most schedules are. */
  private static final Pattern SIMPLE =
      Pattern.compile("(?<minute>[0-9]+) (?<hour>[0-9]+) \\* \\* (?<days>[1-7*][1-7,]*)");

  private static final int IN_A_ROW = 3;
  private static final String HOURLY = "0 * * * *";
  private static final String TICK = "✓ ";

  Send in(Turn turn, List<Schedule> schedules) {
    boolean alone = turn.incoming().chat().kind() == Chat.Kind.PRIVATE;
    StringBuilder text = new StringBuilder();
    text.append(texts.of(heading(schedules.isEmpty(), alone))).append("\n\n");
    for (int i = 0; i < schedules.size(); i++) {
      Plan plan = schedules.get(i).plan();
      text.append(i + 1).append(". ").append(line(plan)).append('\n');
      text.append(texts.of(Text.CHANNEL_NEXT, Map.of("times", next(plan)))).append("\n\n");
    }
    text.append(texts.of(Text.SUBSCRIBE_HOW)).append("\n\n");
    text.append(texts.of(Text.SUBSCRIBE_ZONE, Map.of("zone", zone.getId())));
    return turn.send(FormattedText.plain(text.toString()), buttons(schedules), List.of());
  }

  private static Text heading(boolean none, boolean alone) {
    if (none) {
      return alone ? Text.SUBSCRIPTIONS_NONE : Text.SUBSCRIPTIONS_NONE_OF_GROUP;
    }
    return alone ? Text.SUBSCRIPTIONS : Text.SUBSCRIPTIONS_OF_GROUP;
  }

  /** When, and about what. */
  String line(Plan plan) {
    List<String> parts = new ArrayList<>();
    parts.add(when(plan.term()));
    if (!plan.zone().equals(zone)) {
      parts.add(plan.zone().getId());
    }
    plan.filter().topics().forEach(topic -> parts.add("#" + topic));
    parts.addAll(plan.filter().words());
    return String.join(" · ", parts);
  }

  private String when(String term) {
    Matcher simple = SIMPLE.matcher(term);
    if (term.equals(HOURLY)) {
      return words("hourly", "", "");
    }
    if (!simple.matches()) {
      return term;
    }
    LocalTime time =
        LocalTime.of(
            Integer.parseInt(simple.group("hour")), Integer.parseInt(simple.group("minute")));
    String days = simple.group("days");
    String key =
        switch (days) {
          case "*" -> "daily";
          case "1,2,3,4,5" -> "weekdays";
          case "6,7" -> "weekend";
          default -> "some";
        };
    String names = key.equals("some") ? names(days) : "";
    return words(key, names, time.toString());
  }

  private String words(String days, String names, String time) {
    Map<String, String> values = Map.of("days", days, "names", names, "time", time);
    return texts.of(Text.SUBSCRIPTION_WHEN, values).strip();
  }

  private String names(String days) {
    Locale locale = texts.language().locale();
    return Stream.of(days.split(",", -1))
        .map(day -> DayOfWeek.of(Integer.parseInt(day)).getDisplayName(TextStyle.FULL, locale))
        .collect(Collectors.joining(", "));
  }

  /** When the next one comes; empty for never. */
  String next(Plan plan) {
    return Timing.of(plan)
        .after(now)
        .findFirst()
        .map(slot -> LocalDateTime.ofInstant(slot.moment(), plan.zone()))
        .map(time -> texts.written(time.toLocalDate(), "MMMEd") + " " + time(time))
        .orElse("");
  }

  private static String time(LocalDateTime time) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
  }

  private List<List<Button>> buttons(List<Schedule> schedules) {
    List<List<Button>> rows = new ArrayList<>();
    rows.add(
        Stream.of(SubscriptionChoice.values())
            .filter(choice -> choice.zone().isEmpty())
            .map(this::button)
            .toList());
    rows.add(
        Stream.of(SubscriptionChoice.values())
            .filter(choice -> choice.zone().isPresent())
            .map(this::button)
            .toList());
    for (int i = 0; i < schedules.size(); i++) {
      if (i % IN_A_ROW == 0) {
        rows.add(new ArrayList<>());
      }
      String label = texts.of(Text.UNSUBSCRIBE_NUMBER, Map.of("number", i + 1));
      Press press = new Press.Unsubscribe(texts.language(), true, schedules.get(i).id());
      rows.getLast().add(new Button(label, press.data()));
    }
    return rows;
  }

  private Button button(SubscriptionChoice choice) {
    String label = texts.of(Text.SUBSCRIBE_CHOICE, Map.of("choice", choice.key()));
    boolean chosen = choice.zone().filter(zone::equals).isPresent();
    return new Button(
        chosen ? TICK + label : label, new Press.Subscribe(texts.language(), choice).data());
  }

  /** Ends one, below what is sent because of it. */
  static Button end(Texts texts, long schedule) {
    Press press = new Press.Unsubscribe(texts.language(), false, schedule);
    return new Button(texts.of(Text.UNSUBSCRIBE), press.data());
  }
}
