package nl.citaat.summary;

import static org.assertj.core.api.Assertions.assertThat;

import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaningTest {

  private static boolean leans(String line) {
    Language language = line.startsWith("nl ") ? Language.NL : Language.EN;
    String sentence = line.substring(3);
    return new Leaning(language).leans(sentence, Archive.ANALYSIS.words(language, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en He said that the bridge would open in May.",
        "en But the bridge stayed closed.",
        "en This surprised the council.",
        "en According to him, the bridge is safe.",
        "en \u201cThe bridge is safe.",
        "en The bridge is safe.\u201d",
        "en \u201cThe bridge is safe.\u201d",
        "nl Zij opende de brug in mei.",
        "nl Maar de brug bleef dicht.",
        "nl Daarom bleef de brug dicht.",
        "nl Dit verraste de gemeente.",
        "nl Het is een van de oudste bruggen.",
        "nl Volgens hem is de brug veilig.",
        "nl Dat is volgens hem veilig.",
        "nl \u2018De brug is veilig.\u2019",
      })
  void aSentenceThatPointsBackGoesOnOrHasNoSpeakerLeans(String line) {
    assertThat(leans(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en The bridge will open in May.",
        "en This week the bridge will open.",
        "en \u201cThe bridge is safe\u201d, said the mayor of Leeds.",
        "en According to the mayor, the bridge is safe.",
        "nl De brug gaat in mei open.",
        "nl Dit jaar gaat de brug open.",
        "nl Het kabinet wil de brug openen.",
        "nl \u2018De brug is veilig\u2019, zei de burgemeester van Leeds.",
        "nl Volgens de burgemeester is de brug veilig.",
        "nl 's Avonds gaat de brug dicht.",
      })
  void aSentenceThatNamesWhatItIsAboutStandsAlone(String line) {
    assertThat(leans(line)).isFalse();
  }
}
