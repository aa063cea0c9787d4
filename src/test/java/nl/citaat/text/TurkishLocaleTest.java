package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where I becomes ı and i becomes İ nothing here is different. */
class TurkishLocaleTest {

  private static final Analysis ANALYSIS = new Analysis(Bundled.LEXICON);
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
  void aLexiconThatIsMadeThereIsTheSame(@TempDir Path folder) throws IOException {
    Path made = folder.resolve("lexicon.bin");
    LexiconCompiler.main(new String[] {made.toString()});
    try (@Nullable InputStream bundled = Lexicon.class.getResourceAsStream("lexicon.bin")) {
      assertThat(bundled).isNotNull().hasBinaryContent(Files.readAllBytes(made));
    }
  }

  @Test
  void wordsAreAnalysedAlike() {
    List<Word> words = ANALYSIS.words(Language.NL, "IJSLAND BEËINDIGT INVALIDITEIT IN IRAN");
    assertThat(words)
        .flatExtracting(Word::terms)
        .contains("ijsland", "beeindigen", "invaliditeit", "iran");
  }
}
