package nl.citaat.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource({
    "wie won F1 Sochi, NL",
    "wie is IS, NL",
    "hoeveel doden Aleppo?, NL",
    "luchtaanvallen Aleppo, NL",
    "minister van defensie, NL",
    "vredesoverleg Syrië, NL",
    "WAT ZEI POETIN, NL",
    "mag het?, NL",
    "wanneer, NL",
    "who halted airstrikes, EN",
    "may brexit, EN",
    "who is IS?, EN",
    "death toll Aleppo, EN",
    "minister of defence, EN",
    "WHAT DID PUTIN SAY, EN",
    "is it true?, EN",
    "when, EN"
  })
  void aFewWordsTellTheLanguage(String question, Language language) {
    assertThat(LanguageDetector.detect(question)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shell talks", "syria talks", "attacks"})
  void anEnglishEndingIsNoSignOfDutch(String question) {
    assertThat(LanguageDetector.detect(question).orElse(Language.EN)).isEqualTo(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?!",
        "12",
        "Vladimir Putin",
        "Angela Merkel",
        "Trump Clinton",
        "MH17",
        "in"
      })
  void withoutASignNothingIsSaid(String question) {
    assertThat(LanguageDetector.detect(question)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "normale winstbelasting ierland, NL",
    "hoofdkantoor shell, NL",
    "lancering rosetta, NL",
    "hoogte torenspits notre dame, NL",
    "recept erwtensoep, NL",
    "opkomst referendum, NL",
    "winnaar marathon, NL",
    "straf verdachten mh17, NL",
    "greek unemployment, EN",
    "notre dame fire cause, EN",
    "strongest groningen earthquake, EN",
    "covid vaccine doses worldwide, EN"
  })
  void theLexiconTellsTheLanguageOfAFewWords(String question, Language language) {
    assertThat(LanguageDetector.detect(question, Bundled.LEXICON)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?!", "12", "Vladimir Putin", "minister", "MH17", "maker alphago"})
  void whatTheLexiconKnowsInBothLanguagesOrNeitherIsNoSign(String question) {
    assertThat(LanguageDetector.detect(question, Bundled.LEXICON)).isEmpty();
  }

  @Test
  void aLongTextInNeitherLanguageIsNotTaken() {
    String german =
        "Der Präsident ist in Berlin angekommen und hat mit der Kanzlerin über den Krieg gesprochen. ";
    String french =
        "Le président est arrivé à Paris et a parlé avec la chancelière de la guerre en Syrie. ";
    assertThat(LanguageDetector.detect(german.repeat(4))).isEmpty();
    assertThat(LanguageDetector.detect(french.repeat(4))).isEmpty();
  }

  @Test
  void articlesAreInTheLanguageThatTheySay() throws IOException {
    try (var files = Files.list(Path.of("content"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        String text = Files.readString(file, UTF_8);
        int body = text.indexOf("\n---", 3);
        Language said = text.contains("\nlanguage: nl\n") ? Language.NL : Language.EN;
        assertThat(LanguageDetector.detect(text.substring(body))).as("%s", file).contains(said);
      }
    }
  }
}
