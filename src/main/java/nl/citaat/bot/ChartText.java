package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.bot.Chart.Bar;

/** Draws charts in letters, a line for each bar. Safe for use by many threads. */
public final class ChartText {

  private static final int LONGEST = 40;
  private static final String BLOCK = "\u2588";

  private ChartText() {}

  /** The lines, title first; bars without height are left out. A chart below it follows. */
  public static String of(Chart chart) {
    Chart below = chart.below();
    return below == null ? lines(chart) : lines(chart) + "\n" + of(below);
  }

  private static String lines(Chart chart) {
    List<Bar> bars = chart.bars().stream().filter(bar -> bar.count() > 0).toList();
    int highest = bars.stream().mapToInt(Bar::count).max().orElse(1);
    int widest = bars.stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    lines.add(chart.title() + SourceLine.DOT + chart.up());
    for (Bar bar : bars) {
      int length = Math.ceilDiv(bar.count() * Math.min(LONGEST, highest), highest);
      String space = " ".repeat(widest - bar.label().length());
      lines.add(space + bar.label() + " " + BLOCK.repeat(length) + " " + bar.count());
    }
    return String.join("\n", lines);
  }
}
