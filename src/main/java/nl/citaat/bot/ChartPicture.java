package nl.citaat.bot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import nl.citaat.bot.Chart.Bar;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/**
 * Draws charts as PNG pictures, opaque and fit for light and dark surroundings. The same chart
 * gives the same picture. Safe for use by many threads.
 */
public final class ChartPicture {

  /** Pixels; a phone shows a picture of this shape over its whole width. Of two charts, each. */
  static final int WIDTH = 1200;

  static final int HEIGHT = 675;

  private static final Color PAPER = new Color(0xF2F1EC);
  private static final Color INK = new Color(0x2B2B2B);
  private static final Color LINES = new Color(0xD5D3CB);
  private static final Color BARS = new Color(0x2F6C8F);

  /** Told apart by those, too, who see no colours: each is lighter than the one before. */
  private static final Color SECOND = new Color(0xC9803F);

  private static final Color THIRD = new Color(0xE3C878);

  private static final int TITLE_SIZE = 34;
  private static final int TEXT_SIZE = 24;
  private static final int MARGIN = 24;
  private static final int MOST_LABELS = 7;
  private static final int FEW = 5;

  /** A label that is longer than that stands slantwise when all are shown; in UTF-16 units. */
  private static final int LONG = 12;

  private static final int SLANT_DEGREES = 25;

  /** The picture could not be drawn. */
  public static final class DrawingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DrawingException(Throwable cause) {
      super("A chart could not be drawn: " + cause, cause);
    }
  }

  /**
   * The picture as the bytes of a PNG file.
   *
   * @throws DrawingException if there is nothing to draw, or this machine cannot draw letters
   */
  public byte[] png(Chart chart) {
    try {
      Chart below = chart.below();
      return below == null
          ? BitmapEncoder.getBitmapBytes(drawn(chart), BitmapFormat.PNG)
          : png(drawn(chart), drawn(below));
    } catch (IOException | RuntimeException | InternalError | LinkageError e) {
      // Without fonts on the machine Java fails with errors, not exceptions.
      throw new DrawingException(e);
    }
  }

  private static byte[] png(CategoryChart upper, CategoryChart lower) throws IOException {
    BufferedImage both = new BufferedImage(WIDTH, 2 * HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = both.createGraphics();
    pen.drawImage(BitmapEncoder.getBufferedImage(upper), 0, 0, null);
    pen.drawImage(BitmapEncoder.getBufferedImage(lower), 0, HEIGHT, null);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(both, "png", out);
    return out.toByteArray();
  }

  private static CategoryChart drawn(Chart chart) {
    CategoryChart drawn =
        new CategoryChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(chart.title())
            .xAxisTitle(chart.across())
            .yAxisTitle(chart.up())
            .build();
    style(drawn.getStyler(), chart.bars());
    drawn.setCustomYAxisTickLabelsFormatter(ChartPicture::whole);
    List<String> labels = chart.bars().stream().map(Bar::label).toList();
    if (chart.layers().isEmpty()) {
      drawn.addSeries(chart.title(), labels, chart.bars().stream().map(Bar::count).toList());
    } else {
      drawn
          .getStyler()
          .setStacked(true)
          .setLegendVisible(true)
          .setLegendPosition(LegendPosition.OutsideS)
          .setLegendLayout(LegendLayout.Horizontal);
      chart.layers().forEach(layer -> drawn.addSeries(layer.name(), labels, layer.counts()));
    }
    return drawn;
  }

  private static void style(CategoryStyler styler, List<Bar> bars) {
    int highest = bars.stream().mapToInt(Bar::count).max().orElse(0);
    Font text = new Font(Font.SANS_SERIF, Font.PLAIN, TEXT_SIZE);
    styler
        .setChartBackgroundColor(PAPER)
        .setPlotBackgroundColor(PAPER)
        .setPlotBorderVisible(false)
        .setChartFontColor(INK)
        .setChartTitleBoxVisible(false)
        .setChartTitleFont(text.deriveFont(Font.BOLD, TITLE_SIZE))
        .setChartPadding(MARGIN)
        .setLegendVisible(false)
        .setLegendFont(text)
        .setLegendBackgroundColor(PAPER)
        .setLegendBorderColor(PAPER)
        .setSeriesColors(new Color[] {BARS, SECOND, THIRD});
    styler
        .setAxisTitleFont(text)
        .setAxisTickLabelsFont(text)
        .setAxisTickLabelsColor(INK)
        .setPlotGridLinesColor(LINES)
        .setPlotGridVerticalLinesVisible(false)
        .setXAxisMaxLabelCount(MOST_LABELS)
        .setYAxisMin(0.0)
        .setYAxisMax(Math.max(highest, FEW) * 1.05);
    styler.setAvailableSpaceFill(bars.size() <= FEW ? 0.4 : 0.8);
    if (bars.size() <= MOST_LABELS && bars.stream().anyMatch(ChartPicture::isLong)) {
      styler.setXAxisLabelRotation(SLANT_DEGREES);
    }
  }

  private static boolean isLong(Bar bar) {
    return bar.label().length() > LONG;
  }

  /** There are no half sentences. */
  private static String whole(double height) {
    return height == Math.rint(height) ? Long.toString((long) height) : "";
  }
}
