package nl.citaat.bot;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.digest.Timing;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.store.Schedule.Form;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Quiet;
import nl.citaat.store.Schedule.Target;
import nl.citaat.text.Language;

/**
 * The schedules of channels, with buttons to change them.
 *
 * @param now the moment after which the next times come
 */
record ChannelPage(Texts texts, Instant now) {

  private static final int SIZE = 5;
  private static final int NEXT = 3;

  /** In UTF-16 units, so that a page fits in a message whatever is filtered by. */
  private static final int LONGEST_FILTER = 300;

  private static final String DOT = " · ";

  /**
   * @param at how many schedules stand before one that is to be on the page; beyond the last, the
   *     last page is shown
   */
  Send in(Turn turn, List<Schedule> schedules, int at) {
    int from = Math.min(at, Math.max(0, schedules.size() - 1)) / SIZE * SIZE;
    int to = Math.min(schedules.size(), from + SIZE);
    List<Schedule> page = schedules.subList(from, to);
    StringBuilder text = new StringBuilder();
    text.append(texts.of(schedules.isEmpty() ? Text.CHANNELS_NONE : Text.CHANNELS)).append("\n\n");
    page.forEach(schedule -> text.append(lines(schedule)).append("\n\n"));
    text.append(texts.of(Text.CHANNEL_HOW));
    List<List<Button>> rows = new ArrayList<>(page.stream().map(this::buttons).toList());
    rows.add(
        new Turning(texts, SIZE, other -> new Press.ShowSchedules(texts.language(), other))
            .buttons(from, to < schedules.size()));
    rows.removeIf(List::isEmpty);
    return turn.send(FormattedText.plain(text.toString()), rows, List.of());
  }

  /** All that is wanted of a schedule, and when its next slots are. */
  String lines(Schedule schedule) {
    List<String> lines = new ArrayList<>();
    lines.add(schedule.id() + ". " + name(schedule.target()));
    lines.add(schedule.plan().term() + DOT + schedule.plan().zone() + quiet(schedule.plan()));
    lines.add(form(schedule.plan().form()));
    String filter = filter(schedule.plan().filter());
    if (!filter.isEmpty()) {
      lines.add(MessageText.beginning(filter, LONGEST_FILTER));
    }
    lines.add(
        schedule.paused()
            ? texts.of(Text.CHANNEL_PAUSED)
            : texts.of(Text.CHANNEL_NEXT, Map.of("times", next(schedule.plan()))));
    return String.join("\n", lines);
  }

  /** How people know a channel, or a topic of a forum. */
  static String name(Target target) {
    String name = target.name() == null ? target.title() : target.title() + " @" + target.name();
    return target.topic() == null ? name : name + "/" + target.topic();
  }

  private String quiet(Plan plan) {
    Quiet quiet = plan.quiet();
    return quiet == null
        ? ""
        : DOT
            + texts.of(
                Text.CHANNEL_QUIET,
                Map.of("from", quiet.from().toString(), "until", quiet.until().toString()));
  }

  private String form(Form form) {
    return texts.of(
        Text.CHANNEL_FORM,
        Map.of(
            "style", form.style().name().toLowerCase(Locale.ROOT),
            "words", form.words(),
            "stories", form.stories(),
            "language", texts.name(form.frame()),
            "nothing", form.saysNothing() ? "say" : "silent"));
  }

  private String filter(Filter filter) {
    List<String> parts = new ArrayList<>(filter.words());
    filter.topics().forEach(topic -> parts.add("#" + topic));
    parts.addAll(filter.outlets());
    filter.languages().stream().map(texts::name).forEach(parts::add);
    if (filter.articles() > 1) {
      parts.add(texts.of(Text.CHANNEL_IMPORTANCE, Map.of("articles", filter.articles())));
    }
    return String.join(DOT, parts);
  }

  private String next(Plan plan) {
    return Timing.of(plan)
        .after(now)
        .limit(NEXT)
        .map(slot -> LocalDateTime.ofInstant(slot.moment(), plan.zone()))
        .map(time -> texts.written(time.toLocalDate(), "MMMEd") + " " + time(time))
        .collect(Collectors.joining(", "));
  }

  private static String time(LocalDateTime time) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
  }

  private List<Button> buttons(Schedule schedule) {
    return List.of(
        button(Text.CHANNEL_PREVIEW_BUTTON, ScheduleDeed.PREVIEW, schedule),
        schedule.paused()
            ? button(Text.FEED_RESUME, ScheduleDeed.RESUME, schedule)
            : button(Text.FEED_PAUSE, ScheduleDeed.PAUSE, schedule),
        button(Text.FEED_REMOVE, ScheduleDeed.REMOVE, schedule));
  }

  private Button button(Text label, ScheduleDeed deed, Schedule schedule) {
    Language talk = texts.language();
    return new Button(
        texts.of(label, Map.of("feed", Long.toString(schedule.id()))),
        new Press.OfSchedule(talk, deed, schedule.id()).data());
  }
}
