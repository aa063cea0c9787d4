package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {

  private static List<String> parts(String word) {
    return Bundled.LEXICON.compoundParts(Language.NL, word);
  }

  @ParameterizedTest
  @CsvSource({
    "luchtaanval, lucht aanval",
    "luchtaanvallen, lucht aanval",
    "burgerslachtoffer, burger slachtoffer",
    "burgerslachtoffers, burger slachtoffer",
    "defensieminister, defensie minister",
    "vredesoverleg, vrede overleg",
    "kinderbijslagfonds, kinderbijslag fonds",
    "stikstofuitstoot, stikstof uitstoot",
    "asielzoekerscentrum, asielzoeker centrum",
    "regeringsleiders, regering leider",
    "zonnepaneel, zon paneel"
  })
  void aCompoundIsCutIntoDictionaryForms(String compound, String parts) {
    assertThat(parts(compound)).containsExactly(parts.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stoppen",
        "weigeren",
        "kinderen",
        "overleden",
        "geloven",
        "rusland",
        "uitstellen",
        "bommen",
        "mannetje",
        "samenvallen",
        "verhandeling",
        "xyzzyplugh"
      })
  void aWordThatOnlyLooksLikeOneIsLeftWhole(String word) {
    assertThat(parts(word)).isEmpty();
  }

  @Test
  void aCompoundNobodyListedIsCutToo() {
    assertThat(Bundled.LEXICON.knows(Language.NL, "vredesminister")).isFalse();
    assertThat(parts("vredesminister")).containsExactly("vrede", "minister");
    assertThat(parts("luchtaanvalminister").getLast()).isEqualTo("minister");
  }

  @Test
  void englishWordsAreNotCut() {
    assertThat(Bundled.LEXICON.compoundParts(Language.EN, "luchtaanval")).isEmpty();
  }
}
