package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import nl.citaat.testing.Archive;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked in the first quote, over the two articles of {@code marking}. */
class AnswerMarkerTest {

  @TempDir private static Path data;
  private static Archive archive;

  @BeforeAll
  static void fill() {
    archive = Archive.open(data, Clock.systemUTC());
    archive.addAll(Path.of("src/test/resources/marking"));
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who led the rescue workers?            | Captain Nadia Osman
          Who is the architect of the new dam?   | Maria van den Broek
          Who brought the passengers to safety?  | Kapitein Joris van der Meulen
          Wie leidde de reddingswerkers?         | Captain Nadia Osman
          Wie tekent de nieuwe dam?              | Maria van den Broek
          Wie bracht de passagiers in veiligheid?| Kapitein Joris van der Meulen
          """)
  void aNameIsMarkedInFull(String question, String marked) {
    assertThat(marked(question)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How many people were brought to safety?             | 1,250
          How much will Vosk spend on a new dam?              | 13.5 million euros
          What percentage of the houses was flooded?          | 62 percent
          How much does it cost to insure a cellar?           | $900
          What percentage of the owners insures a cellar?     | 4%
          How long did the clean-up take?                     | eleven weeks
          Hoeveel passagiers werden in veiligheid gebracht?   | 312
          Hoeveel boete betaalt de rederij?                   | 2,5 miljoen euro
          Hoeveel procent van de reddingsvesten was verlopen? | 40 procent
          Hoe lang duurde de berging?                         | negen dagen
          Hoeveel kost de nieuwe dam?                         | 13.5 million euros
          """)
  void anAmountIsMarkedWithItsUnitOrSign(String question, String marked) {
    assertThat(marked(question)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When did the dam break?         | 14 March 2019
          When did the ferry run aground? | 3 februari 2021
          Wanneer strandde de veerboot?   | 3 februari 2021
          """)
  void aDateIsMarkedWhole(String question, String marked) {
    assertThat(marked(question)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Where were houses flooded?     | Marrow
          Waar ligt de boot nu?          | Harlingen
          Where did the pumps come from? | Norway, Denmark and Sweden
          """)
  void aPlaceIsMarkedWithThoseListedBehindIt(String question, String marked) {
    assertThat(marked(question)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Why did the dam give way?              | because the owners had put off repairs for years
          Why did most of the schools stay shut? | after the water had reached the power station
          Why did the ship get stuck?            | vanwege de dichte mist
          Waarom liep de boot vast?              | vanwege de dichte mist
          Waarom was de afvaart niet geschrapt?  | omdat de radar volgens de rederij goed werkte
          """)
  void aReasonIsMarkedFromItsConjunctionOn(String question, String marked) {
    assertThat(marked(question)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How did the engineers close the breach? | by sinking four old barges in front of it
          Hoe trokken de bergers het schip los?   | door bij vloed drie sleepboten in te zetten
          """)
  void aMannerIsMarkedFromItsPrepositionOn(String question, String marked) {
    assertThat(marked(question)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What did mayor Halloran say? | We had warned them again and again.
          Wat vertelde Karin Smit?     | Wij hebben urenlang op hulp gewacht
          """)
  void ofAStatementTheSpokenWordsAreMarked(String question, String marked) {
    assertThat(marked(question)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Which country closed the breach with barges? | Engineers closed
          Which company closed the breach?             | Engineers closed
          Which city is the power station in?          | Most of the schools
          Where was the radar working?                 | De afvaart
          In welk land werkte de radar?                | De afvaart
          """)
  void whereNothingOfTheKindIsNamedNothingIsMarked(String question, String beginning) {
    FoundQuote first = archive.answerer.answer(question, null).quotes().getFirst();
    assertThat(first.quote().text()).startsWith(beginning);
    assertThat(first.answer()).isNull();
  }

  @Test
  void aCountryIsMarkedThatASentenceBeginsWith() {
    try (Archive few = Archive.filled(data.resolve("few"), Clock.systemUTC())) {
      String question = "Which country landed near the south pole of the Moon?";
      assertThat(few.answerer.answer(question, null).quotes())
          .extracting(
              found -> {
                TextSpan answer = found.answer();
                return answer == null ? "" : answer.in(found.quote().revision().body());
              })
          .contains("India")
          .doesNotContain("on Wednesday, forty days after its launch");
    }
  }

  private static String marked(String question) {
    FoundQuote first = archive.answerer.answer(question, null).quotes().getFirst();
    TextSpan answer = first.answer();
    assertThat(answer).isNotNull();
    return answer == null ? "" : answer.in(first.quote().revision().body());
  }
}
