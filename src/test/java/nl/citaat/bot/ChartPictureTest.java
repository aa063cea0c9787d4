package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.citaat.bot.Chart.Bar;
import nl.citaat.bot.ChartPicture.DrawingException;
import org.junit.jupiter.api.Test;

class ChartPictureTest {

  private static final int OPAQUE = 0xFF;

  private final ChartPicture picture = new ChartPicture();

  private static Chart chart(Bar... bars) {
    return new Chart("Aleppo in het nieuws", "Dag", "Zinnen", List.of(bars));
  }

  private BufferedImage drawn(Chart chart) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.png(chart)));
  }

  /** How many points of a picture have each colour. */
  private static long points(BufferedImage image, int colour) {
    return colours(image).filter(argb -> argb == colour).count();
  }

  private static IntStream colours(BufferedImage image) {
    int width = image.getWidth();
    return IntStream.of(image.getRGB(0, 0, width, image.getHeight(), null, 0, width));
  }

  @Test
  void thePictureHasItsSizeAndIsOpaque() throws IOException {
    BufferedImage image = drawn(chart(new Bar("1 nov", 2), new Bar("2 nov", 1)));
    assertThat(image.getWidth()).isEqualTo(ChartPicture.WIDTH);
    assertThat(image.getHeight()).isEqualTo(ChartPicture.HEIGHT);
    assertThat(colours(image)).allMatch(argb -> argb >>> 24 == OPAQUE);
  }

  @Test
  void aHigherBarHasMorePointsAndLettersHaveTheirOwnColour() throws IOException {
    int bars = 0xFF2F6C8F;
    BufferedImage low = drawn(chart(new Bar("1 nov", 1), new Bar("2 nov", 0)));
    BufferedImage high = drawn(chart(new Bar("1 nov", 4), new Bar("2 nov", 0)));
    assertThat(points(low, bars)).isGreaterThan(1000);
    assertThat(points(high, bars)).isBetween(3 * points(low, bars), 5 * points(low, bars));
    assertThat(points(low, 0xFF2B2B2B)).as("letters").isGreaterThan(1000);
    Set<Integer> all = colours(low).boxed().collect(Collectors.toSet());
    assertThat(all).doesNotContain(0xFFFFFFFF, 0xFF000000);
  }

  /** They would run into each other; so the bars leave them room. */
  @Test
  void longNamesOfAFewBarsStandSlantwiseBelowThem() throws IOException {
    int bars = 0xFF2F6C8F;
    BufferedImage brief = drawn(chart(new Bar("space", 5), new Bar("law", 5)));
    BufferedImage wordy = drawn(chart(new Bar("verenigd koninkrijk", 5), new Bar("law", 5)));
    assertThat(points(wordy, bars)).isLessThan(points(brief, bars) * 95 / 100);
  }

  @Test
  void theSameChartGivesTheSamePicture() {
    Chart chart = chart(new Bar("1 nov", 2), new Bar("2 nov", 1));
    assertThat(picture.png(chart)).isEqualTo(new ChartPicture().png(chart));
  }

  @Test
  void manyBarsAndAnyWordsCanBeDrawn() throws IOException {
    List<Bar> bars = IntStream.range(0, 2000).mapToObj(i -> new Bar("b" + i, i % 500)).toList();
    Chart chart =
        new Chart("<b>\ud83d\ude42 \u0645\u0631\u062d\u0628\u0627".repeat(10), "x", "y", bars);
    assertThat(drawn(chart).getWidth()).isEqualTo(ChartPicture.WIDTH);
  }

  @Test
  void aChartWithoutBarsCannotBeDrawn() {
    assertThatThrownBy(() -> picture.png(chart())).isInstanceOf(DrawingException.class);
  }
}
