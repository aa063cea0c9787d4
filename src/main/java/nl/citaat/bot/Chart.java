package nl.citaat.bot;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers to be drawn as bars, side by side.
 *
 * @param title what is counted
 * @param across what the bars stand for, such as months
 * @param up what a bar's height means
 * @param bars from left to right
 * @param layers what each bar consists of, from the bottom up; empty when they are of one piece
 * @param below another chart in the same picture; null for none
 */
public record Chart(
    String title,
    String across,
    String up,
    List<Bar> bars,
    List<Layer> layers,
    @Nullable Chart below) {

  /** In the outbox there can be charts from before there were layers. */
  public Chart {
    bars = List.copyOf(bars);
    layers = List.copyOf(requireNonNullElse(layers, List.<Layer>of()));
  }

  /** A chart whose bars are of one piece, alone in its picture. */
  public Chart(String title, String across, String up, List<Bar> bars) {
    this(title, across, up, bars, List.of(), null);
  }

  /** The same with another chart below it. */
  Chart above(Chart other) {
    return new Chart(title, across, up, bars, layers, other);
  }

  /**
   * A bar.
   *
   * @param label no two bars of a chart have the same
   * @param count its height, not negative
   */
  public record Bar(String label, int count) {}

  /**
   * A part of each bar.
   *
   * @param name no two layers of a chart have the same
   * @param counts how high the part is, for each bar; all layers together are the bars
   */
  public record Layer(String name, List<Integer> counts) {
    public Layer {
      counts = List.copyOf(counts);
    }
  }
}
