package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.citaat.index.PassageQuery.Alternative;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {

  private final QuestionReader reader = new QuestionReader(Archive.ANALYSIS, Clock.systemUTC());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACTOR        | who halted airstrikes?
          ACTOR        | Who is the Russian defence minister?
          ACTOR        | Whom did the court sentence to life in prison?
          ACTOR        | Whose campaign won the referendum?
          ACTOR        | By whom was the prize awarded?
          ACTOR        | Tell me who halted the airstrikes
          PERSON       | Which minister announced the decision?
          PERSON       | which player scored twice in the final?
          PERSON       | What is the name of the first Dutch astronaut?
          PERSON       | which Spaniard won the race?
          COUNTRY      | Which countries refused to refuel the ships?
          COUNTRY      | in which country did the plane crash
          PLACE        | Where did the lander touch down?
          PLACE        | in which city was the treaty signed?
          PLACE        | What is the capital of Malta?
          PLACE        | which hospital treated the victims?
          ORGANISATION | Which company lost the contract?
          ORGANISATION | what team did he play for
          ORGANISATION | which party won the most seats?
          DATE         | When did Shoigu say this?
          DATE         | In what year did the war end?
          DATE         | on which day will the museum open again
          DATE         | What time did the tower fall?
          DATE         | since when is the curfew in force?
          NUMBER       | How many people were killed?
          NUMBER       | how many seats did the party win
          NUMBER       | How old is the champion?
          NUMBER       | how often was he fined?
          NUMBER       | How far is the galaxy?
          NUMBER       | What was the score of the final?
          MONEY        | How much did the mission cost?
          MONEY        | how much money was stolen?
          MONEY        | What was the price of the painting?
          MONEY        | how high was the fine
          MONEY        | how much was the bank fined?
          THING        | what kind of ship sank?
          PERCENTAGE   | What percentage of the votes did Leave win?
          PERCENTAGE   | how many percent voted yes
          DURATION     | How long did the flight last?
          DURATION     | how many years must he spend in prison?
          REASON       | Why were the peace talks postponed?
          REASON       | what is the reason for the strike?
          REASON       | What caused the fire?
          MANNER       | How did the fire start?
          MANNER       | how was the ship freed
          STATEMENT    | What did Putin say about the air strikes?
          STATEMENT    | what does the mayor think of the plan?
          STATEMENT    | What was said about the strike?
          EVENT        | What happened in the Suez Canal?
          EVENT        | what has happened to Cameron
          THING        | What did the museum show?
          THING        | Which treaty did the voters reject?
          """)
  void anEnglishQuestionAsksForOneSortOfAnswer(AnswerType type, String question) {
    assertThat(reader.read(question, Language.EN).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACTOR        | wie stopte de luchtaanvallen?
          ACTOR        | Wie is de burgemeester van Amsterdam?
          ACTOR        | Wiens schilderij werd gestolen?
          ACTOR        | door wie werd de prijs uitgereikt
          ACTOR        | weet jij wie de luchtaanvallen stopte?
          PERSON       | Welke minister trad af?
          PERSON       | welke wielrenner won de rit?
          PERSON       | Hoe heet de bondscoach?
          PERSON       | wat is de naam van de kroonprinses
          COUNTRY      | Welke landen weigerden de schepen?
          COUNTRY      | in welk land stortte het toestel neer?
          PLACE        | Waar landde de sonde?
          PLACE        | waarheen vluchtten de bewoners
          PLACE        | in welke stad wordt het verdrag getekend?
          PLACE        | wat is de hoofdstad van malta
          ORGANISATION | Welk bedrijf verloor de opdracht?
          ORGANISATION | welke partij werd de grootste?
          ORGANISATION | Welke ploeg won de beker?
          DATE         | Wanneer werd de avondklok ingevoerd?
          DATE         | In welk jaar eindigde de oorlog?
          DATE         | op welke dag gaat het museum weer open
          DATE         | sinds wanneer geldt de avondklok?
          NUMBER       | Hoeveel doden vielen er?
          NUMBER       | hoeveel zetels kreeg de partij
          NUMBER       | Hoe oud is de kampioen?
          NUMBER       | hoe vaak kreeg hij een boete?
          NUMBER       | Hoe ver zwom hij?
          NUMBER       | Wat was de uitslag van de finale?
          MONEY        | Hoeveel kostte de missie?
          MONEY        | hoeveel geld werd gestolen?
          MONEY        | Wat was de prijs van het schilderij?
          MONEY        | wat kost een kaartje?
          PERCENTAGE   | Hoeveel procent stemde voor?
          PERCENTAGE   | welk percentage van de kiezers kwam op
          DURATION     | Hoe lang duurde de vlucht?
          DURATION     | hoelang moet hij zitten
          DURATION     | Hoeveel jaar cel kreeg hij?
          REASON       | Waarom is het overleg uitgesteld?
          REASON       | wat is de oorzaak van de brand?
          REASON       | Waardoor ontstond de brand?
          REASON       | hoezo is het overleg uitgesteld
          MANNER       | Hoe ontstond de brand?
          MANNER       | hoe kwam het schip los
          STATEMENT    | Wat zei de VN over oorlogsmisdaden?
          STATEMENT    | wat vindt de burgemeester van het plan?
          EVENT        | Wat gebeurde er bij de Elfstedentocht?
          EVENT        | wat is er vorige week in Limburg gebeurd?
          THING        | Wat toonde het museum?
          THING        | Wat staat er op de kaarten?
          THING        | gasleiding tegengehouden door duitsland
          THING        | Welk verdrag wezen de kiezers af?
          THING        | Waar gaat het verdrag over?
          """)
  void aDutchQuestionAsksForOneSortOfAnswer(AnswerType type, String question) {
    assertThat(reader.read(question, Language.NL).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REASON | EN | reason for the strike
          NUMBER | EN | number of deaths earthquake Turkey
          THING  | EN | airstrikes Aleppo
          THING  | EN | Did Russia halt the airstrikes?
          THING  | EN | Tell me about the black hole
          REASON | NL | oorzaak brand kathedraal
          NUMBER | NL | aantal doden aardbeving Turkije
          THING  | NL | luchtaanvallen Aleppo
          THING  | NL | Heeft Rusland de luchtaanvallen gestaakt?
          THING  | NL | Rusland stelt het vredesoverleg uit.
          """)
  void withoutAnInterrogativeTheNounsTell(AnswerType type, Language language, String question) {
    assertThat(reader.read(question, language).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | Which countries refused to refuel the ships? | countries
          EN | how many seats did the party win             | seats
          EN | how many years must he spend in prison?      | years
          EN | Which treaty did the voters reject?          | treaty
          NL | Welke wielrenner won de rit?                 | wielrenner
          NL | in welk land stortte het toestel neer?       | land
          NL | Hoeveel doden vielen er?                     | doden
          """)
  void theNounThatTheAnswerIsOneOfIsInFocus(Language language, String question, String noun) {
    Question read = reader.read(question, language);
    assertThat(read.keywords().get(read.focus()).text()).isEqualTo(noun);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"who halted airstrikes?", "When did Shoigu say this?", "why?", "how was it freed"})
  void withoutSuchANounNothingIsInFocus(String question) {
    assertThat(reader.read(question, Language.EN).focus()).isNegative();
  }

  @ParameterizedTest
  @CsvSource({
    "EN, In what year did the war end?, true",
    "NL, In welk jaar eindigde de oorlog?, true",
    "EN, On which day did the war end?, false",
    "NL, Hoeveel jaar duurde de oorlog?, false"
  })
  void onlyOfTheQuestionsForATimeSomeAskForAYear(Language language, String question, boolean year) {
    assertThat(reader.read(question, language).year()).isEqualTo(year);
  }

  @Test
  void smallWordsAndWordsThatOnlySayWhatIsAskedAreNoKeywords() {
    assertThat(keywords("In what year did the war end?", Language.EN))
        .containsExactly("war", "end");
    assertThat(keywords("Hoeveel kostte de missie?", Language.NL)).containsExactly("missie");
    assertThat(keywords("the of and a in to is it", Language.EN)).isEmpty();
  }

  @Test
  void wordsThatTheLexiconKnowsTogetherAreOneKeyword() {
    assertThat(keywords("Why were the peace talks on Syria postponed?", Language.EN))
        .containsExactly("peace talks", "Syria", "postponed");
  }

  @ParameterizedTest
  @CsvSource({
    "EN, where did philae land, philae",
    "EN, who lives in aleppo, aleppo",
    "NL, wie versloeg verstappen, verstappen",
    "EN, what did PUTIN say, PUTIN",
    "EN, what did U.S. officials say?, U.S.",
    "NL, wat is het IS, IS"
  })
  void aNameIsOneInSmallAndInCapitalLettersToo(Language language, String question, String name) {
    assertThat(reader.read(question, language).keywords())
        .filteredOn(keyword -> keyword.role() == Keyword.Role.NAME)
        .extracting(Keyword::text)
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, who halted airstrikes?, airstrikes, luchtaanval",
    "NL, wie stopte de luchtaanvallen?, luchtaanvallen, airstrike",
    "EN, what did putin say, putin, poetin",
    "NL, wat zei poetin, poetin, putin",
    "EN, who lives in aleppo, aleppo, aleppo"
  })
  void aKeywordMayStandUnderAWordOfTheOtherLanguage(
      Language language, String question, String asked, String other) {
    Keyword keyword =
        reader.read(question, language).keywords().stream()
            .filter(found -> found.text().equals(asked))
            .findFirst()
            .orElseThrow();
    assertThat(keyword.alternatives())
        .filteredOn(alternative -> alternative.language() == language.other())
        .extracting(Alternative::terms)
        .contains(List.of(other));
  }

  @Test
  void aKeywordsAlternativesComeBestFirst() {
    Question question = reader.read("wie stopte de luchtaanvallen op Aleppo?", Language.NL);
    assertThat(question.keywords()).isNotEmpty();
    for (Keyword keyword : question.keywords()) {
      List<Double> weights = keyword.alternatives().stream().map(Alternative::weight).toList();
      assertThat(weights).isSortedAccordingTo(Comparator.reverseOrder());
      assertThat(weights).allMatch(weight -> weight > 0 && weight <= 1);
    }
  }

  @Test
  void aKeywordKnowsItsPlaceInTheQuestion() {
    String text = "Why were the peace talks on Syria postponed?";
    assertThat(reader.read(text, Language.EN).keywords())
        .isNotEmpty()
        .allMatch(keyword -> keyword.span().in(text).equals(keyword.text()));
  }

  @Test
  void aQuestionWithoutWordsHasNoKeywords() {
    Question question = reader.read("?!", Language.EN);
    assertThat(question.keywords()).isEmpty();
    assertThat(question.type()).isEqualTo(AnswerType.THING);
  }

  private List<String> keywords(String question, Language language) {
    return reader.read(question, language).keywords().stream().map(Keyword::text).toList();
  }
}
