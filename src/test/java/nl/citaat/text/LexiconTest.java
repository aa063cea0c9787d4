package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Lexicon LEXICON = Bundled.LEXICON;

  /** Whether what a reader writes in one language leads to what the other has for it. */
  private static boolean leads(Language from, String words, Language to, String others) {
    List<String> wanted = LEXICON.phrase(to, others);
    return LEXICON.related(from, LEXICON.phrase(from, words)).stream()
        .anyMatch(related -> related.language() == to && related.words().equals(wanted));
  }

  private static void assertBothWays(String english, String dutch) {
    assertThat(leads(Language.EN, english, Language.NL, dutch)).as(english).isTrue();
    assertThat(leads(Language.NL, dutch, Language.EN, english)).as(dutch).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "airstrike, luchtaanval",
    "airstrikes, luchtaanvallen",
    "halted, gestopt",
    "refused, weigerde",
    "peace talks, vredesoverleg",
    "civilian, burger",
    "postpone, uitstellen"
  })
  void wordsLeadToTheirTranslationsInAnyForm(String english, String dutch) {
    assertBothWays(english, dutch);
  }

  @ParameterizedTest
  @CsvSource({
    "twelve, twaalf",
    "12, twaalf",
    "twelve, 12",
    "12, 12",
    "12th, twaalfde",
    "first, eerste",
    "1st, 1e",
    "half, helft",
    "thirty-six, zesendertig",
    "million, miljoen"
  })
  void numbersLeadToNumbersInWordsAndDigits(String english, String dutch) {
    assertBothWays(english, dutch);
  }

  @ParameterizedTest
  @CsvSource({
    "Russia, Rusland",
    "Russian, Russisch",
    "Russia, Russische",
    "Russians, Russen",
    "Syria, Syrië",
    "Syrian, Syrische",
    "Dutch, Nederlandse",
    "Netherlands, Nederland",
    "Netherlands, Nederlanders",
    "Germany, Duitse",
    "French, Frankrijk",
    "Turkey, Turkse",
    "US, Amerikaanse",
    "American, VS",
    "UK, Britse",
    "British, Groot-Brittannië",
    "Belarus, Wit-Russische"
  })
  void aNationalityLeadsToItsCountryAndBack(String english, String dutch) {
    assertBothWays(english, dutch);
  }

  @ParameterizedTest
  @CsvSource({
    "Groningen, Groningse",
    "Groninger, Groningen",
    "The Hague, Haagse",
    "The Hague, Hagenaars",
    "North Brabant, Brabantse",
    "London, Londense",
    "Parisian, Parijs",
    "Texan, Texas"
  })
  void whatIsOfATownOrProvinceLeadsToItAndBack(String english, String dutch) {
    assertBothWays(english, dutch);
  }

  @Test
  void whatIsOfATownLeadsToItInTheSameLanguageToo() {
    assertThat(leads(Language.NL, "Groningse", Language.NL, "Groningen")).isTrue();
    assertThat(leads(Language.NL, "Den Haag", Language.NL, "Haagse")).isTrue();
    assertThat(leads(Language.EN, "Sicily", Language.EN, "Sicilian")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"urk", "groningen", "leeuwarden", "zeist"})
  void aPlaceThatIsCalledTheSameInBothLanguagesIsKnownAsOne(String name) {
    assertThat(LEXICON.nameKinds(name)).containsExactly("place");
  }

  @ParameterizedTest
  @CsvSource({
    "UN, VN",
    "United Nations, VN",
    "UN, Verenigde Naties",
    "United Nations, Verenigde Naties",
    "US, VS",
    "U.S., VS",
    "United States, VS",
    "EU, Europese Unie",
    "NATO, NAVO",
    "IS, IS",
    "Islamic State, IS",
    "WHO, Wereldgezondheidsorganisatie",
    "Putin, Poetin",
    "Vladimir Putin, Poetin",
    "Moscow, Moskou",
    "Brussels, Brussel",
    "Kyiv, Kiev"
  })
  void aNameLeadsToItsOtherNames(String english, String dutch) {
    assertBothWays(english, dutch);
  }

  @ParameterizedTest
  @CsvSource({
    "March, maart",
    "May, mei",
    "Tuesday, dinsdag",
    "euro, euro",
    "US dollar, Amerikaanse dollar"
  })
  void monthsDaysAndCurrenciesAreKnown(String english, String dutch) {
    assertBothWays(english, dutch);
  }

  @Test
  void namesLeadToNamesInTheSameLanguageToo() {
    assertThat(leads(Language.EN, "Russian", Language.EN, "Russia")).isTrue();
    assertThat(leads(Language.NL, "VN", Language.NL, "Verenigde Naties")).isTrue();
    assertThat(leads(Language.EN, "twelve", Language.EN, "12")).isTrue();
    assertThat(leads(Language.EN, "halt", Language.EN, "stop")).isTrue();
  }

  @Test
  void nothingLeadsToItself() {
    for (String word : List.of("halt", "russia", "12", "US")) {
      assertThat(LEXICON.related(Language.EN, List.of(word)))
          .noneMatch(
              related ->
                  related.language() == Language.EN && related.words().equals(List.of(word)));
    }
  }

  @Test
  void whatIsNotKnownLeadsNowhere() {
    assertThat(LEXICON.related(Language.EN, List.of("xyzzyplugh"))).isEmpty();
    assertThat(LEXICON.related(Language.EN, List.of())).isEmpty();
    assertThat(LEXICON.hasPhrase(Language.EN, List.of("xyzzy", "plugh"))).isFalse();
  }

  @Test
  void weightsLieBetweenNoneAndFull() {
    for (String word : List.of("halt", "say", "russia", "12", "good")) {
      assertThat(LEXICON.related(Language.EN, List.of(word)))
          .isNotEmpty()
          .allMatch(related -> related.weight() > 0 && related.weight() <= 1);
    }
  }

  @Test
  void derivationsBelongTogether() {
    assertThat(LEXICON.related(Language.EN, List.of("resign")))
        .anyMatch(related -> related.words().equals(List.of("resignation")));
    assertThat(LEXICON.related(Language.NL, List.of("weigeren")))
        .anyMatch(related -> related.words().equals(List.of("weigering")));
  }

  @Test
  void noPhraseIsLongerThanTheLongest() {
    assertThat(LEXICON.longestPhrase()).isBetween(3, 12);
    assertThat(LEXICON.hasPhrase(Language.EN, LEXICON.phrase(Language.EN, "United Nations")))
        .isTrue();
  }

  private static List<String> terms(Language language, String word) {
    return LEXICON.terms(language, Tokenizer.tokens(word).getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "EN, US, US",
    "EN, U.S., US",
    "EN, us, us",
    "EN, WHO, WHO",
    "EN, who, who",
    "EN, IS, IS",
    "NL, IS, IS",
    "NL, VS, vs",
    "NL, WHO, who",
    "EN, It, it"
  })
  void anAbbreviationIsNoWordWithoutContent(Language language, String word, String term) {
    assertThat(terms(language, word)).containsExactly(term);
  }

  @ParameterizedTest
  @CsvSource({"de", "het", "in", "uit", "niet", "hen"})
  void noOtherFormsAreGuessedOfAWordWithoutContent(String word) {
    assertThat(terms(Language.NL, word)).containsExactly(word);
  }

  @Test
  void listedFormsOfAWordWithoutContentStay() {
    assertThat(terms(Language.NL, "was")).containsExactly("was", "zijn");
    assertThat(terms(Language.NL, "laat")).contains("laten");
    assertThat(terms(Language.EN, "had")).containsExactly("had", "have");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | 1,200 | 1200",
        "NL | 1.200 | 1200",
        "EN | 1,234,567.5 | 1234567.5",
        "NL | 1.234.567,5 | 1234567.5",
        "EN | 3.14 | 3.14",
        "NL | 3,14 | 3.14",
        "EN | 3.1415 | 3.1415",
        "NL | 3,1415 | 3.1415",
        "NL | 3.1415 | 3.1415",
        "EN | 36th | 36",
        "NL | 36ste | 36",
        "NL | 1e | 1",
        "EN | 12:30 | 12:30"
      })
  void aNumberIsTheSameInBothLanguages(Language language, String written, String term) {
    assertThat(terms(language, written)).containsExactly(term);
  }

  @Test
  void namesHaveKinds() {
    assertThat(LEXICON.nameKinds("vladimir putin")).contains("person");
    assertThat(LEXICON.nameKinds("moskou")).contains("place");
    assertThat(LEXICON.nameKinds("verenigde naties")).contains("organisation");
    assertThat(LEXICON.nameKinds("jan")).contains("first name");
    assertThat(LEXICON.nameKinds("xyzzyplugh")).isEmpty();
  }

  @Test
  void numbersInLettersAreKnown() {
    assertThat(List.of("twelve", "twaalf", "first", "miljoen", "één"))
        .allMatch(word -> LEXICON.isNumberWord(Normalizer.fold(word)));
    assertThat(LEXICON.isNumberWord("house")).isFalse();
  }

  @Test
  void wordsAreKnownInTheirFormsAndLemmasAsSuch() {
    assertThat(LEXICON.knows(Language.NL, "luchtaanvallen")).isTrue();
    assertThat(LEXICON.hasLemma(Language.NL, "luchtaanvallen")).isFalse();
    assertThat(LEXICON.hasLemma(Language.NL, "luchtaanval")).isTrue();
    assertThat(LEXICON.isVerb(Language.NL, "stoppen")).isTrue();
    assertThat(LEXICON.isVerb(Language.NL, "luchtaanval")).isFalse();
    assertThat(LEXICON.knows(Language.EN, "luchtaanval")).isFalse();
  }
}
