package nl.citaat.moderation;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.store.Usage;
import nl.citaat.store.Usage.Day;
import nl.citaat.store.Usage.Outlet;
import nl.citaat.store.Usage.Wanted;

/** How the bot was used, as comma-separated values for other programs. */
public final class UsageCsv {

  private UsageCsv() {}

  /** A table of all figures, one a line: of what, of which, what, and how much. */
  public static List<String> of(Usage usage) {
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
}
