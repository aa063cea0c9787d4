package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({"nl, NL", "NL, NL", "nl-BE, NL", "nl_NL, NL", "en, EN", "en-US, EN", "EN_gb, EN"})
  void aTagIsALanguageWhateverTheCountry(String tag, Language language) {
    assertThat(Language.ofTag(tag)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de", "english", "n", "-", "nederlands", "12"})
  void anythingElseIsNone(String tag) {
    assertThat(Language.ofTag(tag)).isEmpty();
  }

  @Test
  void theOtherOfTheOtherIsTheLanguageItself() {
    assertThat(Language.NL.other()).isEqualTo(Language.EN);
    assertThat(Language.EN.other()).isEqualTo(Language.NL);
  }
}
