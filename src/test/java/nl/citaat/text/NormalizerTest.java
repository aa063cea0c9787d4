package nl.citaat.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {

  @Test
  void lettersAreComposed() {
    assertThat(Normalizer.clean("cafe\u0301 A\u030a \u212b")).isEqualTo("café Å Å");
  }

  @Test
  void lettersAreComposedAfterWhatStoodBetweenIsGone() {
    assertThat(Normalizer.clean("e\u200b\u0301 e\ud83d\u0301 e\u0333\u0301")).isEqualTo("é é é");
  }

  @Test
  void everyLineEndIsALineFeed() {
    assertThat(Normalizer.clean("a\r\nb\rc\nd\u2028e\u2029f\u0085g"))
        .isEqualTo("a\nb\nc\nd\ne\nf\ng");
  }

  @Test
  void tabsAndOtherSpacesAreSpaces() {
    assertThat(Normalizer.clean("a\tb\u00a0c\u2003d\u3000e\ff")).isEqualTo("a b c d e f");
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u0000', '\u0007', '\u001b', '\u007f', '\u009f', '\u00ad', '\u061c', '\u200b', '\u200e',
        '\u200f', '\u202a', '\u202e', '\u2060', '\u2066', '\u2069', '\ufeff', '\ufff9', '\u030a',
        '\u0333', '\u033f', '\ud83d', '\ude42'
      })
  void whatCannotBeSeenOrTelegramTakesOutIsGone(char c) {
    assertThat(Normalizer.clean("x" + c + "y")).isEqualTo("xy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ud83d\ude42",
        "👩\u200d🚀",
        "日本",
        "a\u0327\u0323",
        "«»…–‘’“”€",
        "نیم\u200cفاصله"
      })
  void whatCanBeSeenStays(String text) {
    String composed = java.text.Normalizer.normalize(text, Form.NFC);
    assertThat(Normalizer.clean(text)).isEqualTo(composed);
  }

  @Test
  void aLineHasNoLineFeedsAndSingleSpaces() {
    assertThat(Normalizer.line(" \u200ea\n\n b\t\tc \r\n")).isEqualTo("a b c");
    assertThat(Normalizer.line("\n")).isEmpty();
  }

  @Test
  void cleanTextStaysAsItIs() {
    RandomTexts.texts(5000)
        .forEach(
            text -> {
              String clean = Normalizer.clean(text);
              assertThat(Normalizer.clean(clean)).isEqualTo(clean);
              assertThat(java.text.Normalizer.isNormalized(clean, Form.NFC)).isTrue();
              String line = Normalizer.line(text);
              assertThat(Normalizer.line(line)).isEqualTo(line);
              assertThat(Normalizer.line(clean)).isEqualTo(line);
            });
  }

  @Test
  void cleanTextSurvivesItsEncoding() {
    RandomTexts.texts(5000)
        .map(Normalizer::clean)
        .forEach(
            text -> {
              byte[] bytes = text.getBytes(UTF_8);
              assertThat(new String(bytes, UTF_8)).isEqualTo(text);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Élan, elan", "ÅNGSTRÖM, angstrom", "İstanbul, istanbul", "ışık, isik", "Łódź, lodz",
    "Straße, strasse", "Œuvre, oeuvre", "Ĳssel, ijssel", "Ørsted, orsted", "foto’s, foto's",
    "Noord‑Holland, noord-holland", "IJMUIDEN, ijmuiden", "Đoković, dokovic"
  })
  void wordsAreComparedWithoutCaseAndDiacritics(String word, String folded) {
    assertThat(Normalizer.fold(word)).isEqualTo(folded);
  }

  @Test
  void aFoldedWordStaysAsItIs() {
    RandomTexts.texts(5000)
        .map(Normalizer::fold)
        .forEach(folded -> assertThat(Normalizer.fold(folded)).isEqualTo(folded));
  }
}
