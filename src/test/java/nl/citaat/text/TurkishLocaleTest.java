package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where I becomes ı and i becomes İ nothing here is different. */
class TurkishLocaleTest {

  private static final Locale USUAL = Locale.getDefault();

  @BeforeAll
  static void inTurkey() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertThat("TITLE".toLowerCase(Locale.getDefault())).isEqualTo("tıtle");
  }

  @AfterAll
  static void back() {
    Locale.setDefault(USUAL);
  }

  @Test
  void wordsAreFoldedAlike() {
    assertThat(Normalizer.fold("ISIS")).isEqualTo("isis");
    assertThat(Normalizer.fold("İstanbul IJsland")).isEqualTo("istanbul ijsland");
  }

  @Test
  void languagesAreTold() {
    assertThat(LanguageDetector.detect("WIE IS DE MINISTER")).contains(Language.NL);
    assertThat(LanguageDetector.detect("WHICH MINISTER DID IT")).contains(Language.EN);
    assertThat(Language.ofTag("NL-BE")).contains(Language.NL);
  }

  @Test
  void sentencesAreCut() {
    assertThat(SentenceSplitter.sentences("Het was in de V.S. In mei. Ing. Smit was er."))
        .hasSize(3);
  }

  @Test
  void aLexiconThatIsLoadedThereIsTheSame() {
    Lexicon turkish = Lexicon.load();
    for (String word :
        List.of("Iran", "IMF", "Ireland", "Italian", "IS", "Islamic State", "invade")) {
      List<String> terms = turkish.phrase(Language.EN, word);
      assertThat(terms).isEqualTo(Bundled.LEXICON.phrase(Language.EN, word));
      assertThat(turkish.related(Language.EN, terms))
          .isNotEmpty()
          .isEqualTo(Bundled.LEXICON.related(Language.EN, terms));
    }
    assertThat(new Analysis(turkish).words(Language.NL, "IJSLAND BEËINDIGT INVALIDITEIT"))
        .isEqualTo(
            new Analysis(Bundled.LEXICON).words(Language.NL, "IJSLAND BEËINDIGT INVALIDITEIT"));
  }
}
