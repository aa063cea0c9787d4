package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import nl.citaat.text.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {

  private final MentionFinder finder = new MentionFinder(Archive.ANALYSIS.lexicon());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | On Tuesday defence minister Sergei Shoigu spoke.        | Sergei Shoigu
          EN | President Barack Obama left early.                      | President Barack Obama
          EN | On Monday Chancellor Angela Merkel spoke.               | Chancellor Angela Merkel
          EN | Here Dr. Jane Miller works.                             | Dr. Jane Miller
          EN | Boris Johnson, the former mayor of London, spoke.       | Boris Johnson
          EN | Ursula von der Leyen praised them.                      | Ursula von der Leyen
          EN | King Charles III opened the bridge.                     | King Charles III
          EN | Nothing was heard from Mr Smith then.                   | Mr Smith
          NL | Dat heeft defensieminister Sergej Shoigu bekendgemaakt. | Sergej Shoigu
          NL | De 24-jarige Max Verstappen won.                        | Max Verstappen
          NL | Koning Willem-Alexander opende de brug.                 | Koning Willem-Alexander
          NL | Mark van der Berg won de rit.                           | Mark van der Berg
          NL | Toen sprak burgemeester Femke Halsema.                  | Femke Halsema
          """)
  void aPersonIsNamedInFullWithTheTitleInFront(Language language, String text, String person) {
    assertThat(found(AnswerType.PERSON, language, text)).containsExactly(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | They trusted the Ministry of Defence and the Supreme Court. | Ministry of Defence, Supreme Court
          EN | For once NATO and the European Union agreed.                | NATO, European Union
          EN | The ISRO agency cheered.                                    | ISRO
          NL | De Hoge Raad en de NAVO beslisten.                          | Hoge Raad, NAVO
          NL | De VN stelde dat vast.                                      | VN
          """)
  void anOrganisationIsKnownByItsNameOrByItsCapitals(
      Language language, String text, String organisations) {
    assertThat(found(AnswerType.ORGANISATION, language, text))
        .containsExactlyElementsOf(list(organisations));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | The United States, Britain and the Netherlands agreed.   | United States, Britain, Netherlands
          EN | It landed in India.                                      | India
          EN | India has become the fourth.                             | India
          EN | Britain voted.                                           | Britain
          NL | Nederland stemde.                                        | Nederland
          NL | De Verenigde Staten en het Verenigd Koninkrijk stemden.  | Verenigde Staten, Verenigd Koninkrijk
          NL | De schepen werden geweigerd door Spanje en Malta.        | Spanje, Malta
          """)
  void aCountryIsKnownByItsName(Language language, String text, String countries) {
    assertThat(found(AnswerType.COUNTRY, language, text))
        .containsExactlyElementsOf(list(countries));
  }

  @ParameterizedTest
  @CsvSource({
    "EN, The lander crashed near Bengaluru., Bengaluru",
    "EN, He was mayor of London then., London",
    "NL, Wie er nog woont is in Aleppo., Aleppo",
    "NL, De boot ligt nu bij Harlingen., Harlingen",
    "NL, De brand begon in Zuid-Holland., Zuid-Holland"
  })
  void aPlaceIsKnownByItsNameOrByThePrepositionInFront(
      Language language, String text, String place) {
    assertThat(found(AnswerType.PLACE, language, text)).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | The talks on 1 November 2016 failed.       | 1 November 2016
          EN | The talks on November 1, 2016, failed.     | November 1, 2016
          EN | It began in March 2011 and ended in 2015.  | March 2011; 2015
          EN | They march in May.                         | May
          EN | It rained last month and on Sunday.        | last month; Sunday
          EN | The stamp of 1715 was shown yesterday.     | 1715; yesterday
          NL | Op 6 augustus 2017 wonnen zij.             | 6 augustus 2017
          NL | Sinds maart 2011 duurt de oorlog.          | maart 2011
          NL | Gisteren en vorige week was het rustig.    | Gisteren; vorige week
          NL | Het was op 3 mei koud, maandagavond niet.  | 3 mei; maandagavond
          """)
  void aDateIsTakenWhole(Language language, String text, String dates) {
    assertThat(found(AnswerType.DATE, language, text))
        .containsExactlyElementsOf(List.of(dates.split("; ", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MONEY      | EN | The fine was 13 billion euros.                | 13 billion euros
          MONEY      | NL | De boete bedraagt 1,5 miljoen euro.           | 1,5 miljoen euro
          MONEY      | NL | Het kostte twee miljard dollar.               | twee miljard dollar
          PERCENTAGE | EN | The tax went up by 3 percent.                 | 3 percent
          PERCENTAGE | NL | Van de kiezers stemde 61,1 procent tegen.     | 61,1 procent
          DURATION   | EN | He was jailed for twelve years.               | twelve years
          DURATION   | NL | Hij kreeg zes maanden cel.                    | zes maanden
          NUMBER     | EN | Four hundred people fled.                     | Four hundred
          NUMBER     | EN | About twenty-five stayed.                     | twenty-five
          NUMBER     | NL | Ongeveer vierhonderd brandweerlieden kwamen.  | vierhonderd
          NUMBER     | NL | Er vielen 2.500.000 stemmen.                  | 2.500.000
          NUMBER     | NL | De finale eindigde in 4-2.                    | 4-2
          """)
  void anAmountIsTakenWithItsUnit(AnswerType kind, Language language, String text, String amount) {
    assertThat(found(kind, language, text)).containsExactly(amount);
  }

  @ParameterizedTest
  @CsvSource({
    "MONEY, EN, It cost \u20ac3.5 million., 3.5 million",
    "MONEY, EN, It cost \u00a3 20., 20",
    "MONEY, NL, Het kostte $300., 300",
    "PERCENTAGE, EN, It went up by 3%., 3"
  })
  void aSignBesideANumberTellsItsKind(
      AnswerType kind, Language language, String text, String amount) {
    assertThat(found(kind, language, text)).containsExactly(amount);
  }

  @Test
  void aVerbIsNoMonth() {
    assertThat(found(AnswerType.DATE, Language.EN, "They may march, and we march on.")).isEmpty();
  }

  @Test
  void aNameOfUnknownKindIsAThing() {
    assertThat(found(AnswerType.THING, Language.NL, "Zij zongen het Kwaltalied."))
        .containsExactly("Kwaltalied");
  }

  @Test
  void aSentenceWithoutNamesAndNumbersMentionsNothing() {
    assertThat(mentions(Language.EN, "Nothing was heard of it again.")).isEmpty();
    assertThat(mentions(Language.NL, "Er is niets meer van gehoord.")).isEmpty();
    assertThat(mentions(Language.NL, "")).isEmpty();
  }

  private List<Mention> mentions(Language language, String text) {
    return finder.find(language, text, Archive.ANALYSIS.words(language, text));
  }

  private List<String> found(AnswerType kind, Language language, String text) {
    List<Word> words = Archive.ANALYSIS.words(language, text);
    return finder.find(language, text, words).stream()
        .filter(mention -> mention.kind() == kind)
        .map(mention -> span(words, mention).in(text))
        .toList();
  }

  private static TextSpan span(List<Word> words, Mention mention) {
    return words.get(mention.from()).span().union(words.get(mention.to() - 1).span());
  }

  private static List<String> list(String names) {
    return List.of(names.split(", ", -1));
  }
}
