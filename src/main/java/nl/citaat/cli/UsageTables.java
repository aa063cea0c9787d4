package nl.citaat.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.citaat.store.Usage;
import nl.citaat.store.Usage.Day;
import nl.citaat.store.Usage.Health;
import nl.citaat.store.Usage.Outlet;
import nl.citaat.store.Usage.Wanted;
import org.jspecify.annotations.Nullable;

/** How the bot was used, as lines for people, as CSV and as JSON. */
final class UsageTables {

  private static final JsonMapper JSON = new JsonMapper();

  private UsageTables() {}

  static List<String> text(Usage usage) {
    List<String> lines = new ArrayList<>();
    lines.add("day          asked  answered  related  refused  median ms    95% ms");
    usage.days().forEach(day -> lines.add(line(day, day.day().toString())));
    lines.add(line(usage.total(), "all"));
    lines.add("");
    lines.add(
        usage.questions().isEmpty() ? "Nothing was asked by several people." : "Asked by several:");
    usage.questions().forEach(each -> lines.add("%5d  %s".formatted(each.times(), each.words())));
    lines.add("");
    lines.add("Published articles:");
    usage
        .outlets()
        .forEach(each -> lines.add("%5d  %s".formatted(each.articles(), name(each.name()))));
    Health feeds = usage.feeds();
    lines.add("");
    lines.add(
        "Feeds: %d well, %d failing, %d paused"
            .formatted(feeds.well(), feeds.failing(), feeds.paused()));
    return lines;
  }

  private static String line(Day day, String name) {
    return String.format(
        Locale.ROOT,
        "%-10s  %6d  %8d  %7d  %7d  %9d  %8d",
        name,
        day.asked(),
        day.answered(),
        day.related(),
        day.refused(),
        day.median().toMillis(),
        day.slow().toMillis());
  }

  private static String name(@Nullable String outlet) {
    return outlet == null ? "(unknown newspaper)" : outlet;
  }

  /** A table of all figures, one a line: of what, of which, what, and how much. */
  static List<String> csv(Usage usage) {
    List<String> lines = new ArrayList<>();
    lines.add("kind,name,figure,value");
    for (Day day : usage.days()) {
      addDay(lines, day);
    }
    for (Wanted question : usage.questions()) {
      lines.add(row("question", question.words(), "asked", question.times()));
    }
    for (Outlet outlet : usage.outlets()) {
      String name = outlet.name() == null ? "" : outlet.name();
      lines.add(row("outlet", name, "articles", outlet.articles()));
    }
    lines.add(row("feeds", "", "well", usage.feeds().well()));
    lines.add(row("feeds", "", "failing", usage.feeds().failing()));
    lines.add(row("feeds", "", "paused", usage.feeds().paused()));
    return lines;
  }

  private static void addDay(List<String> lines, Day day) {
    String name = day.day().toString();
    lines.add(row("day", name, "answered", day.answered()));
    lines.add(row("day", name, "related", day.related()));
    lines.add(row("day", name, "refused", day.refused()));
    lines.add(row("day", name, "median_ms", day.median().toMillis()));
    lines.add(row("day", name, "p95_ms", day.slow().toMillis()));
  }

  private static String row(String kind, String name, String figure, long value) {
    return "%s,%s,%s,%d".formatted(kind, field(name), figure, value);
  }

  /** What a feed calls itself is never a formula of a spreadsheet. */
  private static String field(String text) {
    boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  static ObjectNode json(Usage usage) {
    ObjectNode json = JSON.createObjectNode();
    var days = json.putArray("days");
    usage.days().forEach(day -> put(days.addObject(), day).put("day", day.day().toString()));
    put(json.putObject("total"), usage.total());
    var questions = json.putArray("questions");
    usage
        .questions()
        .forEach(
            each -> questions.addObject().put("words", each.words()).put("times", each.times()));
    var outlets = json.putArray("outlets");
    usage
        .outlets()
        .forEach(
            each -> outlets.addObject().put("name", each.name()).put("articles", each.articles()));
    json.putObject("feeds")
        .put("well", usage.feeds().well())
        .put("failing", usage.feeds().failing())
        .put("paused", usage.feeds().paused());
    return json;
  }

  private static ObjectNode put(ObjectNode json, Day day) {
    return json.put("answered", day.answered())
        .put("related", day.related())
        .put("refused", day.refused())
        .put("median_ms", day.median().toMillis())
        .put("p95_ms", day.slow().toMillis());
  }
}
