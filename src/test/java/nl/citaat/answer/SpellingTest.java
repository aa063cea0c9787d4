package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question with unknown words is put right to, whether or not that is answered. */
class SpellingTest {

  @TempDir private static Path data;
  private static Archive archive;
  private static Spelling spelling;

  @BeforeAll
  static void fill() {
    archive = Archive.filled(data, Clock.systemUTC());
    archive.add(
        "may",
        """
        title: Zeppo Quarrick follows Theresa May
        language: en

        In May the party chose Zeppo Quarrick. Ardo McKwall of Fl\u00e9ron voted against. The trade \
        in brekkle grew. Then brokkle froze.
        """);
    archive.add("ice", "title: Ice\nlanguage: en\n\nMore brokkle froze.");
    spelling = new Spelling(archive.index, Archive.ANALYSIS.lexicon());
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static Optional<String> corrected(String question, Language language) {
    return spelling.corrected(
        new QuestionReader(Archive.ANALYSIS, Clock.systemUTC()).read(question, language));
  }

  @ParameterizedTest
  @CsvSource({
    "wie is Sjojgeo?, wie is Sjojgoe?",
    "wie stopte de luchtaanvlalen?, wie stopte de luchtaanvallen?",
    "what did Zepo say, what did Zeppo say",
    "who voted for Quarrik?, who voted for Quarrick?",
    "Quarirk's party, Quarrick's party",
    "who is zeppo quarrikc, who is zeppo quarrick"
  })
  void anUnknownWordGivesWayToANearOneOfTheArchive(String typed, String meant) {
    assertThat(corrected(typed, Language.EN)).contains(meant);
    assertThat(corrected(typed, Language.NL)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "who halted airstirkes, EN, who halted airstrikes",
    "what did Merkell want, EN, what did Merkel want",
    "wie is de kanselier van Duitslnad?, NL, wie is de kanselier van Duitsland?",
    "hoeveel paardne zijn er?, NL, hoeveel paarden zijn er?"
  })
  void aSlipInAWordOfTheLexiconIsUndone(String typed, Language language, String meant) {
    assertThat(corrected(typed, language)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "what did Zxpxo say", // two slips in a word of five letters
    "who voted for Qxxrrxck?", // three in a longer one
    "what is a zep", // three letters
    "who halted airstirksse" // two slips, in no word of the archive
  })
  void whatIsFartherOffIsNoSlip(String typed) {
    assertThat(corrected(typed, Language.EN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who halted airstrikes?",
        "Who is Shoigu?",
        "Is Zeppo's party in Fleron?",
        "Where is Kazakhstan?",
        "Is New Zealand near Sri Lanka?",
        "forty-two per cent in 2016 and 12,5 in M87",
        "wie is de vredesoverlegminister?"
      })
  void wordsOfTheArchiveOrTheLexiconStay(String question) {
    assertThat(corrected(question, Language.EN)).isEmpty();
    assertThat(corrected(question, Language.NL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "QUARRIKC, QUARRICK",
    "Quarrikc, Quarrick",
    "quarrikc, quarrick",
    "Kuarrick, Quarrick",
    "McKwal, McKwall",
    "Flerno, Fl\u00e9ron"
  })
  void theCapitalsOfWhatWasTypedStay(String typed, String meant) {
    assertThat(corrected(typed, Language.EN)).contains(meant);
  }

  @Test
  void allElseInTheQuestionStaysAsItWas() {
    assertThat(corrected("WHY  did (quarrikc) & Sjojgeo\u2026 meet?!", Language.EN))
        .contains("WHY  did (quarrick) & Sjojgoe\u2026 meet?!");
  }

  @Test
  void ofTwoThatAreEquallyNearTheOneOfMoreArticlesIsMeant() {
    assertThat(corrected("price of brikkle", Language.EN)).contains("price of brokkle");
  }

  @Test
  void withACapitalANameIsMeant() {
    archive.add("frozo", "title: Frozo\nlanguage: en\n\nFrozo met others.");
    assertThat(corrected("Did Frozu meet others?", Language.EN)).contains("Did Frozo meet others?");
    assertThat(corrected("what frozu", Language.EN)).contains("what froze");
  }

  @ParameterizedTest
  @CsvSource({
    "theresa mey, theresa may",
    "What did Theresa Mya want?, What did Theresa May want?",
    "Theresa Mxy's party, Theresa May's party"
  })
  void aShortNameIsRecognisedBesideItsFirstName(String typed, String meant) {
    assertThat(corrected(typed, Language.EN)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mey", "party mey", "mey theresa", "theresa mxx"})
  void aShortWordByItselfIsNot(String typed) {
    assertThat(corrected(typed, Language.EN)).isEmpty();
  }

  @Test
  void manyUnknownWordsAreNoSlips() {
    assertThat(corrected("Zepo Zeppoo Quarrik", Language.EN)).contains("Zeppo Zeppo Quarrick");
    assertThat(corrected("Zepo Zeppoo Quarrik Quarick", Language.EN)).isEmpty();
  }
}
