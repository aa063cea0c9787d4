package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Exchange;
import nl.citaat.store.Exchange.Asked;
import nl.citaat.store.Exchange.Quoted;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpsTest {

  private static final String BEFORE = "Which minister announced the strike in Cyprus in 2016?";

  private final FollowUps followUps =
      new FollowUps(Archive.ANALYSIS, new QuestionReader(Archive.ANALYSIS, Clock.systemUTC()));

  private static Following after(Asked... asked) {
    return new Following(new Exchange(List.of(asked), null), false);
  }

  private static Following after(String... questions) {
    return after(
        Arrays.stream(questions).map(each -> new Asked(each, null, null)).toArray(Asked[]::new));
  }

  private Understood read(String question, @Nullable Following following) {
    return followUps.read(question, null, following);
  }

  private List<String> keywords(String question, Following following) {
    return read(question, following).question().keywords().stream().map(Keyword::text).toList();
  }

  private AnswerType type(String question, String before) {
    return read(question, after(before)).question().type();
  }

  // ---- what follows up

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when?",
        "and when?",
        "Why?",
        "but why",
        "by whom?",
        "where was that?",
        "how many?",
        "who else?",
        "who else announced it?",
        "which other ministers?",
        "and Malta?",
        "what about Malta?",
        "and in 2017?",
        "so the second one?",
        "when did he resign?",
        "what did he say then?",
        "how many signatures did they collect?",
        "who won?",
        "how many viewers?",
        "which country?",
        "what did the minister say?",
        "how old is she?",
        "and then?",
        "waarom?",
        "en wanneer?",
        "door wie?",
        "wie nog meer?",
        "en Malta?",
        "hoe zit het met Malta?",
        "maar hoe?",
        "waar was dat?",
        "wat zei hij toen?",
        "hoe oud is zij?",
        "hoeveel doden vielen daar?",
        "waar gebeurde dat ongeluk?",
        "welk land?",
        "waarom eigenlijk?",
        "en in de kwartfinale?",
        "en de familie Arnault?"
      })
  void aQuestionThatLeavesOutWhatItIsAboutFollowsUp(String question) {
    assertThat(read(question, after(BEFORE)).follows()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who halted airstrikes?",
        "Who won the Tour de France?",
        "when did Malta join the union?",
        "And when did Malta join the European Union?",
        "who is Yanis Varoufakis?",
        "What is inflation?",
        "Malta",
        "airstrikes Aleppo",
        "thanks!",
        "ok",
        "Brexit?",
        "What did the president say about the invasion of Ukraine?",
        "who said that the airstrikes on the hospital were halted?",
        "wie stopte de luchtaanvallen?",
        "bedankt",
        "Wat is inflatie?",
        "hoi",
        "Waar ligt Malta?",
        "En wanneer werd Malta lid van de Europese Unie?",
        "Hoeveel mensen wonen er in Aleppo?",
        "wie is de man die de wedstrijd won?"
      })
  void aQuestionThatStandsByItselfTakesNothing(String question) {
    Understood alone = read(question, null);
    Understood after = read(question, after(BEFORE));
    assertThat(after.follows()).isFalse();
    assertThat(after.question()).isEqualTo(alone.question());
  }

  @Test
  void aReplyFollowsUpWithMoreWordsOfItsOwn() {
    String question = "how many patients died?";
    Following last = after(BEFORE);
    assertThat(read(question, last).follows()).isFalse();
    assertThat(read(question, new Following(last.exchange(), true)).follows()).isTrue();
    assertThat(read("thanks!", new Following(last.exchange(), true)).follows()).isFalse();
    assertThat(read("who won the Tour de France?", new Following(last.exchange(), true)).follows())
        .isFalse();
  }

  @Test
  void nothingIsFollowedUpWhereNothingWasAsked() {
    assertThat(read("and when?", null).follows()).isFalse();
  }

  // ---- what is taken

  @Test
  void aBareInterrogativeTakesTheWordsAndKeepsItsOwnKind() {
    assertThat(keywords("and when?", after(BEFORE)))
        .containsExactly("minister", "announced", "strike", "Cyprus", "2016");
    assertThat(type("and when?", BEFORE)).isEqualTo(AnswerType.DATE);
  }

  @Test
  void whatIsTakenWeighsLessThanWhatIsAsked() {
    Question question = read("how many viewers did it have?", after(BEFORE)).question();
    assertThat(question.keywords().getFirst().text()).isEqualTo("viewers");
    assertThat(question.keywords().getFirst().weight()).isEqualTo(1);
    assertThat(question.keywords().subList(1, question.keywords().size()))
        .isNotEmpty()
        .allMatch(keyword -> keyword.weight() < 0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How many seats did Cyprus win in 2016?       | and Malta?        | Malta seats win 2016
          How many seats did Cyprus win in 2016?       | and in 2017?      | 2017 seats Cyprus win
          Hoeveel zetels won de VVD in Utrecht?        | en de PVV?        | PVV zetels won Utrecht
          What did Hillary say about the fire?         | and Barack?       | Barack say fire
          Who lost the race in France?                 | and Spain?        | Spain lost race
          What did the Dutch court say?                | and Malta?        | Malta court say
          How strong was the first quake?              | and the second?   | second quake
          """)
  void aNameTakesThePlaceOfOneOfItsKindAndTheKindOfAnswerStays(
      String before, String question, String words) {
    assertThat(keywords(question, after(before))).containsExactly(words.split(" ", -1));
    assertThat(type(question, before)).isEqualTo(type(before, before));
  }

  @Test
  void aNameThatMayBeAnAnswerTooTakesNoPlaceAndAsksWhatIsToldOfIt() {
    String before = "Which country refused the Russian ships?";
    assertThat(keywords("and Malta?", after(before))).contains("Malta", "refused", "Russian");
    assertThat(type("and Malta?", before)).isEqualTo(AnswerType.THING);
  }

  @Test
  void whoElseAsksForTheSameSortAsBefore() {
    assertThat(type("who else?", "Which country refused the ships?")).isEqualTo(AnswerType.COUNTRY);
    assertThat(type("who else?", "When did the war end?")).isEqualTo(AnswerType.ACTOR);
    assertThat(read("who else?", after(BEFORE)).signs().has(Sign.OTHERS)).isTrue();
    assertThat(keywords("who else?", after(BEFORE))).doesNotContain("else");
  }

  @Test
  void heStandsForWhoWasNamedLast() {
    Asked named = new Asked("Which minister resigned?", "Prime Minister David Cameron", null);
    assertThat(keywords("when did he leave?", after(named))).contains("David", "Cameron");
    assertThat(keywords("why?", after(named))).doesNotContain("Cameron");
    assertThat(keywords("when did he leave?", after(named, new Asked("why?", null, null))))
        .contains("Cameron");
  }

  @Test
  void theNounOfTheAnswerIsKeptWithTheKind() {
    Question question = read("and Malta?", after("How many ships did Cyprus send?")).question();
    assertThat(question.keywords().get(question.focus()).text()).isEqualTo("ships");
    assertThat(read("when?", after("How many ships did Cyprus send?")).question().focus())
        .isNegative();
  }

  @Test
  void whatAmountIsAskedForIsMuchOfAShortQuestion() {
    assertThat(keywords("how heavy is it?", after("Where did the probe land?"))).contains("heavy");
    assertThat(keywords("how many?", after("Where did the probe land?"))).doesNotContain("many");
  }

  @Test
  void eachQuestionOfARowAddsToTheOnesBefore() {
    assertThat(keywords("why?", after("Who lost the race?", "how many viewers?", "and in 2017?")))
        .containsExactlyInAnyOrder("lost", "race", "viewers", "2017");
  }

  @Test
  void aQuestionOfNoLanguageHasThatOfTheOneBefore() {
    assertThat(read("2017?", after("Wie won de wedstrijd?")).question().language())
        .isEqualTo(Language.NL);
    assertThat(read("when?", after("Wie won de wedstrijd?")).question().language())
        .isEqualTo(Language.EN);
  }

  // ---- what can be followed up next

  @Test
  void anExchangeRemembersTheRowButNotWithoutEnd() {
    Exchange exchange = read("Who won the race?", null).exchange(List.of());
    for (int i = 0; i < 20; i++) {
      exchange = read("why " + i + "?", new Following(exchange, true)).exchange(List.of());
    }
    assertThat(exchange.asked()).hasSizeLessThan(10);
    assertThat(exchange.asked().getFirst().question()).isEqualTo("Who won the race?");
    assertThat(exchange.asked().getLast().question()).isEqualTo("why 19?");
  }

  @Test
  void aFollowUpWithoutAnswerKeepsTheQuoteBeforeAndAWholeQuestionDoesNot() {
    Quoted quoted = new Quoted(new ArticleId("a"), 1, new TextSpan(0, 5));
    Following last =
        new Following(new Exchange(List.of(new Asked("Who won?", null, null)), quoted), false);
    assertThat(read("why?", last).exchange(List.of()).quoted()).isEqualTo(quoted);
    Exchange whole = read("who halted airstrikes?", last).exchange(List.of());
    assertThat(whole.quoted()).isNull();
    assertThat(whole.asked()).containsExactly(new Asked("who halted airstrikes?", null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"thanks!", "ok", "bedankt", "wow"})
  void aWordOfThanksDoesNotEndTheConversation(String words) {
    Following last = after(BEFORE);
    assertThat(read(words, last).exchange(List.of())).isEqualTo(last.exchange());
    assertThat(read(words, null).exchange(List.of()).asked())
        .containsExactly(new Asked(words, null, null));
  }
}
