package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingWeightsTest {

  private static final Path BUNDLED = Path.of("src/main/resources/nl/citaat/answer/ranking.tsv");

  @TempDir private Path folder;

  private Path file(String table) throws IOException {
    return Files.writeString(folder.resolve("w.tsv"), table);
  }

  @Test
  void aTableThatWasWrittenIsReadAsItWas() throws IOException {
    RankingWeights written = RankingWeights.of(feature -> feature.index() / 7.0 - 2);
    RankingWeights read = RankingWeights.read(file(written.table()));
    for (Feature feature : Feature.values()) {
      assertThat(read.get(feature)).as(feature.name()).isEqualTo(written.get(feature));
    }
    assertThat(read.table()).isEqualTo(written.table());
  }

  @Test
  void theBundledTableIsWrittenAsItStands() throws IOException {
    assertThat(RankingWeights.bundled().table()).isEqualTo(Files.readString(BUNDLED));
  }

  @Test
  void nothingIsWrittenAsNothing() {
    assertThat(RankingWeights.of(feature -> -0.0001).table()).doesNotContain("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EXACT   | EXAKT    | w.tsv:3: error: there is no feature of this name: EXAKT
          EXACT   | COVERAGE | w.tsv:3: error: a second row for COVERAGE
          0.500   | half     | w.tsv:1: error: not a number: half
          0.500   | NaN      | w.tsv:1: error: not a number: NaN
          EXACT.0 | EXACT 0 | w.tsv:3: error: a row of weights is a feature, a tab and a number
          """)
  void aWrongRowIsNamedWithItsPlace(String right, String wrong, String message) throws IOException {
    String table = RankingWeights.of(feature -> 0.5).table();
    Path file = file(table.replaceFirst(right, wrong));
    assertThatExceptionOfType(WrongWeightsException.class)
        .isThrownBy(() -> RankingWeights.read(file))
        .withMessage(folder + "/" + message);
  }

  @Test
  void aMissingRowIsNamed() throws IOException {
    Path file = file(RankingWeights.of(feature -> 1).table().replaceFirst("RETRIEVED\t.*\n", ""));
    assertThatExceptionOfType(WrongWeightsException.class)
        .isThrownBy(() -> RankingWeights.read(file))
        .withMessage(file + ":35: error: a row is missing for RETRIEVED");
  }
}
