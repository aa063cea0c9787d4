package nl.citaat.bot;

import java.util.List;

/**
 * Numbers to be drawn as bars, side by side.
 *
 * @param title what is counted
 * @param across what the bars stand for, such as months
 * @param up what a bar's height means
 * @param bars from left to right
 */
public record Chart(String title, String across, String up, List<Bar> bars) {

  public Chart {
    bars = List.copyOf(bars);
  }

  /**
   * A bar.
   *
   * @param label no two bars of a chart have the same
   * @param count its height, not negative
   */
  public record Bar(String label, int count) {}
}
