package nl.citaat.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.citaat.store.Usage;
import nl.citaat.store.Usage.Day;
import nl.citaat.store.Usage.Health;
import org.jspecify.annotations.Nullable;

/** How the bot was used, as lines for people and as JSON. */
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
