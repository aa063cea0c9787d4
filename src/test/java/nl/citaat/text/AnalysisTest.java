package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {

  private static final Analysis ANALYSIS = new Analysis(Bundled.LEXICON);

  private static List<String> terms(Language language, String text, String word) {
    return ANALYSIS.words(language, text).stream()
        .filter(found -> found.token().form().equals(word))
        .findFirst()
        .orElseThrow()
        .terms();
  }

  @ParameterizedTest
  @CsvSource({
    "Rusland stelde de zitting voor onbepaalde tijd uit., stelde, uitstellen",
    "De minister kondigde nieuwe regels aan., kondigde, aankondigen",
    "Hij nam zijn moeder mee., nam, meenemen",
    "Malta laat het niet toe., laat, toelaten",
    "Nederland doet niet mee., doet, meedoen",
    "De premier trad in 2010 af., trad, aftreden",
    "Malta weigerde de schepen bij te tanken., tanken, bijtanken",
    "Hij beloofde de zitting uit te stellen., stellen, uitstellen"
  })
  void aVerbIsFoundByItsWholeWhenItsParticleStandsApart(String text, String verb, String whole) {
    assertThat(terms(Language.NL, text, verb)).contains(whole);
  }

  @Test
  void aParticleOfAnotherSentenceIsTooFarAway() {
    String far = "Hij stelde " + "heel ".repeat(14) + "veel vragen uit.";
    assertThat(terms(Language.NL, far, "stelde")).doesNotContain("uitstellen");
  }

  @Test
  void englishVerbsHaveNoParticles() {
    assertThat(terms(Language.EN, "He nam mee", "nam")).doesNotContain("meenemen");
  }

  @Test
  void onlyLongDutchWordsHaveParts() {
    assertThat(ANALYSIS.words(Language.NL, "luchtaanvallen").getFirst().parts())
        .containsExactly("lucht", "aanval");
    assertThat(ANALYSIS.words(Language.NL, "bommen").getFirst().parts()).isEmpty();
    assertThat(ANALYSIS.words(Language.EN, "luchtaanvallen").getFirst().parts()).isEmpty();
  }

  @Test
  void offsetsOfAPartAreThoseOfTheWhole() {
    String text = "Eén. Twee luchtaanvallen.";
    List<Word> words = ANALYSIS.words(Language.NL, text, new TextSpan(5, text.length()));
    assertThat(words)
        .extracting(word -> word.span().in(text))
        .containsExactly("Twee", "luchtaanvallen");
  }

  @Test
  void everyWordOfAnyTextHasTerms() {
    RandomTexts.texts(2000)
        .forEach(
            text -> {
              for (Language language : Language.values()) {
                assertThat(ANALYSIS.words(language, text))
                    .hasSameSizeAs(Tokenizer.tokens(text))
                    .allMatch(word -> !word.terms().isEmpty())
                    .allMatch(word -> word.terms().stream().noneMatch(String::isEmpty));
              }
            });
  }

  @Test
  void manyThreadsFindTheSame() {
    String text = "Rusland stelde het vredesoverleg uit, aldus defensieminister Shoigu.";
    List<Word> alone = ANALYSIS.words(Language.NL, text);
    assertThat(IntStream.range(0, 500).parallel().mapToObj(i -> ANALYSIS.words(Language.NL, text)))
        .allMatch(alone::equals);
  }
}
