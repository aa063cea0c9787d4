package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchMorphologyTest {

  private static List<String> lemmas(String word) {
    return Bundled.LEXICON.lemmas(Language.NL, Normalizer.fold(word));
  }

  @ParameterizedTest
  @CsvSource({
    "gestopt, stoppen",
    "stopte, stoppen",
    "stopten, stoppen",
    "stopt, stoppen",
    "geweigerd, weigeren",
    "weigerde, weigeren",
    "weigert, weigeren",
    "gelooft, geloven",
    "geloofde, geloven",
    "reist, reizen",
    "reisde, reizen",
    "maakt, maken",
    "gemaakt, maken",
    "leidt, leiden",
    "gearresteerd, arresteren",
    "gebombardeerd, bombarderen",
    "bezocht, bezoeken",
    "vertrok, vertrekken"
  })
  void verbsByRule(String form, String infinitive) {
    assertThat(lemmas(form)).contains(infinitive);
  }

  @ParameterizedTest
  @CsvSource({
    "koos, kiezen", "kozen, kiezen", "gekozen, kiezen", "won, winnen", "gewonnen, winnen",
    "viel, vallen", "stierf, sterven", "nam, nemen", "zei, zeggen", "hebben, hebben",
    "trad, treden", "bracht, brengen", "verloor, verliezen"
  })
  void strongVerbs(String form, String infinitive) {
    assertThat(lemmas(form)).contains(infinitive);
  }

  @ParameterizedTest
  @CsvSource({
    "meegenomen, meenemen",
    "uitgesteld, uitstellen",
    "uitgestelde, uitstellen",
    "aangevallen, aanvallen",
    "afgetreden, aftreden",
    "aftrad, aftreden",
    "opgestapt, opstappen",
    "uitstelde, uitstellen",
    "uittestellen, uitstellen",
    "stilgelegd, stilleggen",
    "opgegaan, opgaan",
    "gelijkgesteld, gelijkstellen",
    "vrijgekregen, vrijkrijgen",
    "ziekgemeld, ziekmelden",
    "tewerkgesteld, tewerkstellen",
    "tekeergegaan, tekeergaan",
    "gevangengenomen, gevangennemen"
  })
  void verbsWithAPrefix(String form, String infinitive) {
    assertThat(lemmas(form)).contains(infinitive);
  }

  @ParameterizedTest
  @CsvSource({
    "talen, taal",
    "bommen, bom",
    "reizen, reis",
    "brieven, brief",
    "huizen, huis",
    "steden, stad",
    "schepen, schip",
    "kinderen, kind",
    "foto's, foto",
    "auto’s, auto",
    "mogelijkheden, mogelijkheid",
    "ministers, minister",
    "Kamerleden, kamerlid",
    "landen, land",
    "scholen, school",
    "aanvallen, aanval",
    "zeeën, zee"
  })
  void plurals(String plural, String singular) {
    assertThat(lemmas(plural)).contains(singular);
  }

  @ParameterizedTest
  @CsvSource({
    "huisje, huis", "huisjes, huis", "boompje, boom", "raampje, raam", "mannetje, man",
    "ringetje, ring", "kettinkje, ketting", "koninkje, koning", "autootje, auto", "fotootjes, foto",
    "stoeltje, stoel", "bommetje, bom", "eitje, ei", "glaasje, glas"
  })
  void diminutives(String small, String word) {
    assertThat(lemmas(small)).contains(word);
  }

  @ParameterizedTest
  @CsvSource({
    "grote, groot",
    "grotere, groot",
    "grootste, groot",
    "zware, zwaar",
    "boze, boos",
    "Russische, russisch",
    "oudste, oud",
    "financiële, financieel",
    "sociale, sociaal",
    "witte, wit",
    "beter, goed",
    "beste, goed"
  })
  void adjectives(String form, String adjective) {
    assertThat(lemmas(form)).contains(adjective);
  }

  @ParameterizedTest
  @CsvSource({"grote, groen", "steden, steen"})
  void whatOnlyAVerbCouldBecomeIsNoNoun(String form, String word) {
    assertThat(lemmas(form)).doesNotContain(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stoppen", "geloof", "geloven", "reis", "taal", "bom"})
  void aDictionaryFormComesFirst(String word) {
    assertThat(lemmas(word).getFirst()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"blorken, blork", "zwiepers, zwieper", "Poetins, poetin"})
  void anUnknownWordIsFoundByItselfAndItsStem(String form, String stem) {
    assertThat(Bundled.LEXICON.knows(Language.NL, Normalizer.fold(form))).isFalse();
    assertThat(lemmas(form)).contains(Normalizer.fold(form), stem);
  }
}
