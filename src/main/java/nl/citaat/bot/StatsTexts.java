package nl.citaat.bot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.citaat.bot.Chart.Bar;
import nl.citaat.bot.Chart.Layer;
import nl.citaat.store.Usage;
import nl.citaat.store.Usage.Day;
import nl.citaat.store.Usage.Outlet;
import nl.citaat.store.Usage.Wanted;

/** How the bot is used, as a chart and in words that have the same figures. */
record StatsTexts(Texts texts) {

  private static final int MOST_OUTLETS = 20;

  /** In UTF-16 units, so that five of them and the totals fit below a picture. */
  private static final int LONGEST_QUESTION = 100;

  /** The questions of each day above the times that the answers took. */
  Chart chart(Usage usage) {
    List<Day> days = usage.days();
    Chart times =
        chart(
            Text.STATS_TIMES,
            Text.STATS_MILLISECONDS,
            bars(days, day -> millis(day.slow())),
            List.of(
                layer(Text.STATS_TIME, "half", days, day -> millis(day.median())),
                layer(
                    Text.STATS_TIME, "slow", days, day -> millis(day.slow().minus(day.median())))));
    return chart(
            Text.STATS_CHART,
            Text.STATS_QUESTIONS,
            bars(days, Day::asked),
            List.of(
                layer(Text.STATS_LAYER, "answered", days, Day::answered),
                layer(Text.STATS_LAYER, "related", days, Day::related),
                layer(Text.STATS_LAYER, "refused", days, Day::refused)))
        .above(times);
  }

  private Chart chart(Text title, Text up, List<Bar> bars, List<Layer> layers) {
    return new Chart(texts.of(title), texts.of(Text.STATS_DAYS), texts.of(up), bars, layers, null);
  }

  private List<Bar> bars(List<Day> days, Function<Day, Integer> height) {
    return days.stream()
        .map(day -> new Bar(texts.written(day.day(), "MMMd"), height.apply(day)))
        .toList();
  }

  private Layer layer(Text name, String kind, List<Day> days, Function<Day, Integer> height) {
    return new Layer(texts.of(name, Map.of("kind", kind)), days.stream().map(height).toList());
  }

  private static int millis(Duration time) {
    return Math.toIntExact(time.toMillis());
  }

  /** The figures of all days together, and what several people asked. */
  String caption(Usage usage) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.of(Text.STATS_TOTAL, figures(usage.total(), days(usage.days()))));
    if (!usage.questions().isEmpty()) {
      lines.add(texts.of(Text.STATS_WANTED));
      usage.questions().forEach(question -> lines.add(line(question)));
    }
    return String.join("\n", lines);
  }

  private String days(List<Day> days) {
    return days.size() == 1
        ? texts.date(days.getFirst().day())
        : texts.days(days.getFirst().day(), days.getLast().day());
  }

  private String line(Wanted question) {
    String shown = MessageText.beginning(question.words(), LONGEST_QUESTION);
    return texts.of(Text.STATS_WANTED_LINE, Map.of("words", shown, "times", question.times()));
  }

  private static Map<String, ?> figures(Day day, String days) {
    return Map.of(
        "day", days,
        "days", days,
        "asked", day.asked(),
        "answered", day.answered(),
        "related", day.related(),
        "refused", day.refused(),
        "half", millis(day.median()),
        "slow", millis(day.slow()));
  }

  /** Each day on which something was asked, then the articles of each outlet, then the feeds. */
  MessageTexts details(Usage usage) {
    MessageTexts parts = new MessageTexts(texts.language());
    List<String> days =
        usage.days().stream()
            .filter(day -> day.asked() > 0)
            .map(day -> texts.of(Text.STATS_DAY, figures(day, texts.date(day.day()))))
            .toList();
    if (!days.isEmpty()) {
      parts.add(FormattedText.plain(String.join("\n", days)), List.of());
    }
    parts.add(FormattedText.plain(outlets(usage.outlets())), List.of());
    parts.add(FormattedText.plain(feeds(usage.feeds())), List.of());
    return parts;
  }

  private String outlets(List<Outlet> outlets) {
    int articles = outlets.stream().mapToInt(Outlet::articles).sum();
    List<String> lines = new ArrayList<>();
    lines.add(texts.of(Text.STATS_OUTLETS, Map.of("articles", articles)));
    outlets.stream().limit(MOST_OUTLETS).map(this::line).forEach(lines::add);
    if (outlets.size() > MOST_OUTLETS) {
      lines.add("…");
    }
    return String.join("\n", lines);
  }

  private String line(Outlet outlet) {
    String name = outlet.name();
    return texts.of(
        Text.STATS_OUTLET,
        Map.of(
            "known", name == null ? "no" : "yes",
            "name", name == null ? "" : name,
            "articles", outlet.articles()));
  }

  private String feeds(Usage.Health feeds) {
    return texts.of(
        Text.STATS_FEEDS,
        Map.of(
            "all", feeds.well() + feeds.failing() + feeds.paused(),
            "well", feeds.well(),
            "failing", feeds.failing(),
            "paused", feeds.paused()));
  }
}
