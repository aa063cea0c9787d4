package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswererTest {

  private static final String ALEPPO =
      """
      title: Bombardementen op Aleppo gestaakt
      language: nl

      De Russische troepen hebben de luchtaanvallen op Aleppo dinsdag stopgezet. De markt ging \
      weer open.
      """;

  private static final String MUSEUM =
      """
      title: Museum shows the restored tapestry
      language: en

      The museum in Delmont has restored the tapestry of Queen Aldith. Twelve weavers worked on \
      the tapestry for nine years. The tapestry hangs in the north hall. Visitors may see the \
      tapestry from Monday on. The restoration was paid for by the Harrow fund.
      """;

  @TempDir private Path data;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(data, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Answer ask(String question) {
    return archive.answerer.answer(question, null);
  }

  private List<String> quotes(String question) {
    return ask(question).quotes().stream().map(found -> found.quote().text()).toList();
  }

  @Test
  void aQuoteIsTheNewspapersSentence() {
    Article article = archive.add("aleppo", ALEPPO);
    Answer answer = ask("wie heeft de luchtaanvallen op Aleppo stopgezet?");
    assertThat(answer.answered()).isTrue();
    FoundQuote first = answer.quotes().getFirst();
    assertThat(first.quote().revision()).isEqualTo(article.current());
    assertThat(first.quote().text())
        .isEqualTo("De Russische troepen hebben de luchtaanvallen op Aleppo dinsdag stopgezet.");
    assertThat(first.score()).isBetween(0.0, 1.0);
    assertThat(answer.confidence()).isBetween(0.0, 1.0);
  }

  @Test
  void anAnswerTellsTheQuestionAsItWasUnderstood() {
    Answer answer = ask("  wie\tstopte\n de\u200b luchtaanvallen? ");
    assertThat(answer.question()).isEqualTo("wie stopte de luchtaanvallen?");
    assertThat(answer.language()).isEqualTo(Language.NL);
    assertThat(answer.took()).isPositive();
  }

  @Test
  void theLanguageThatIsGivenHolds() {
    archive.add("aleppo", ALEPPO);
    assertThat(archive.answerer.answer("Aleppo", Language.NL).language()).isEqualTo(Language.NL);
    assertThat(archive.answerer.answer("Aleppo", Language.EN).language()).isEqualTo(Language.EN);
  }

  @Test
  void aFewDutchWordsAreTakenForDutch() {
    assertThat(ask("recept erwtensoep").language()).isEqualTo(Language.NL);
    assertThat(ask("Kwaltastan").language()).isEqualTo(Language.EN);
  }

  @Test
  void anEmptyArchiveAnswersNothing() {
    Answer answer = ask("who halted the airstrikes?");
    assertThat(answer.answered()).isFalse();
    assertThat(answer.quotes()).isEmpty();
    assertThat(answer.suggestions()).isEmpty();
    assertThat(answer.confidence()).isZero();
  }

  // ---- the reason that went before

  private static final String FERRY =
      """
      title: Ferry stays in port
      language: en

      The harbour froze overnight. The ferry to Delmont therefore stayed in port on Monday.

      ## Crews at home

      Therefore the crews stayed at home. They were paid all the same.
      """;

  @Test
  void aReasonIsQuotedWithTheSentenceThatPointsBackToIt() {
    archive.add("ferry", FERRY);
    FoundQuote first = ask("Why did the ferry to Delmont stay in port?").quotes().getFirst();
    assertThat(first.quote().text())
        .isEqualTo(
            "The harbour froze overnight. The ferry to Delmont therefore stayed in port on"
                + " Monday.");
    assertThat(first.answer())
        .extracting(span -> span.in(first.quote().revision().body()))
        .isEqualTo("The harbour froze overnight.");
  }

  @Test
  void neitherSentenceIsThenQuotedTwice() {
    archive.add("ferry", FERRY);
    assertThat(quotes("Why did the ferry to Delmont stay in port?").stream().skip(1))
        .noneMatch(quote -> quote.contains("harbour froze") || quote.contains("therefore stayed"));
  }

  @Test
  void noReasonIsTakenFromBeforeAHeading() {
    archive.add("ferry", FERRY);
    assertThat(quotes("Why did the crews stay at home?").getFirst())
        .isEqualTo("Therefore the crews stayed at home.");
  }

  // ---- who is the mayor

  @ParameterizedTest
  @CsvSource({
    "Who is the mayor of Delmont?, true",
    "Wie is de burgemeester van Delmont?, true",
    "Who is the mayor of Harrow?, false",
    "Who is the bishop of Delmont?, false",
    "Wie is de bisschop van Delmont?, false"
  })
  void anOfficeIsNamedOnlyWithItsPlace(String question, boolean answered) {
    archive.add(
        "mayor",
        """
        title: Town hall reopens
        language: en

        Mayor Ellen Bright of Delmont opened the town hall on Friday. The bakers sent a cake.
        """);
    archive.add(
        "fair",
        """
        title: Fair
        language: en

        The fair of Harrow drew four thousand people on Sunday.
        """);
    assertThat(ask(question).answered()).isEqualTo(answered);
  }

  // ---- how many, and none alike

  @Test
  void atMostThreeQuotesAreShown() {
    archive.add(
        "museum",
        """
        title: Museum
        language: en

        The tapestry was woven in a cold winter. The tapestry hangs in the north hall. Four \
        thousand visitors saw the tapestry. Moths have damaged the tapestry badly.
        """);
    assertThat(quotes("tapestry")).hasSize(3);
  }

  @Test
  void furtherQuotesStandBehindTheFirstThree() {
    archive.add(
        "museum",
        """
        title: Museum
        language: en

        The tapestry was woven in a cold winter. The tapestry hangs in the north hall. Four \
        thousand visitors saw the tapestry. Moths have damaged the tapestry badly. A thief stole \
        the tapestry once. The king bought a tapestry.
        """);
    List<FoundQuote> three = ask("tapestry").quotes();
    List<FoundQuote> five = archive.answerer.answer("tapestry", null, null, 5).quotes();
    assertThat(three).hasSize(3);
    assertThat(five)
        .hasSize(5)
        .doesNotHaveDuplicates()
        .startsWith(three.toArray(FoundQuote[]::new));
    assertThat(archive.answerer.answer("tapestry", null, null, 10).quotes()).hasSize(6);
  }

  @Test
  void aSentenceThatStandsInTwoArticlesIsQuotedOnce() {
    archive.add("one", ALEPPO);
    archive.add("two", ALEPPO.replace("De markt ging weer open.", "Er viel regen."));
    assertThat(quotes("wie heeft de luchtaanvallen op Aleppo stopgezet?"))
        .containsOnlyOnce(
            "De Russische troepen hebben de luchtaanvallen op Aleppo dinsdag stopgezet.");
  }

  @Test
  void anArticleThatIsThereTwiceIsQuotedAsIfItWereThereOnce() {
    archive.add("one", MUSEUM);
    List<String> once = quotes("How long did the weavers work on the tapestry?");
    archive.add("two", MUSEUM);
    List<String> twice = quotes("How long did the weavers work on the tapestry?");
    assertThat(twice).doesNotHaveDuplicates().startsWith(once.getFirst());
  }

  @Test
  void sentencesThatDifferInAWordAreNotShownTogether() {
    archive.add("one", ALEPPO);
    archive.add("two", ALEPPO.replace("dinsdag stopgezet", "woensdag stopgezet"));
    assertThat(quotes("wie heeft de luchtaanvallen op Aleppo stopgezet?"))
        .filteredOn(quote -> quote.contains("luchtaanvallen"))
        .hasSize(1);
  }

  // ---- refusal

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who is the president of France?",
        "What is the weather like in Oslo tomorrow?",
        "Hoe oud is de koningin van Denemarken?",
        "Wie won de Tour de France?",
        "recept voor pannenkoeken",
        "Hello!"
      })
  void whatTheArchiveDoesNotSpeakOfIsNotAnswered(String question) {
    archive.add("aleppo", ALEPPO);
    archive.add("museum", MUSEUM);
    Answer answer = ask(question);
    assertThat(answer.answered()).isFalse();
    assertThat(answer.quotes()).isEmpty();
  }

  @Test
  void articlesNearAQuestionAreSuggestedNearestFirst() {
    archive.add("aleppo", ALEPPO);
    Article museum = archive.add("museum", MUSEUM);
    Answer answer = ask("Who stole the crown from the museum in Rotterdam on Christmas Eve?");
    assertThat(answer.answered()).isFalse();
    assertThat(answer.suggestions()).startsWith(museum);
  }

  @Test
  void atMostThreeArticlesAreSuggestedEachOnce() {
    for (String id : List.of("one", "two", "three", "four")) {
      archive.add(id, MUSEUM.replace("Delmont", "Delmont-" + id));
    }
    String question = "Who stole the crown from the museum in Rotterdam on Christmas Eve?";
    assertThat(ask(question).suggestions()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void withAnAnswerNothingIsSuggested() {
    archive.add("museum", MUSEUM);
    archive.add("aleppo", ALEPPO);
    Answer answer = ask("Where does the tapestry hang?");
    assertThat(answer.answered()).isTrue();
    assertThat(answer.suggestions()).isEmpty();
  }

  @Test
  void theArticlesNearSomeWordsAreThoseOfTheirTitle() {
    Article museum = archive.add("museum", MUSEUM);
    Article aleppo = archive.add("aleppo", ALEPPO);
    assertThat(archive.answerer.near("  museum\ttapestry ")).containsExactly(museum);
    assertThat(archive.answerer.near("bombardementen Aleppo")).containsExactly(aleppo);
    archive.retractInStore("aleppo");
    assertThat(archive.answerer.near("bombardementen Aleppo")).isEmpty();
  }

  @Test
  void whereNothingIsNearNothingIsSuggested() {
    archive.add("museum", MUSEUM);
    assertThat(ask("Kwaltastan?").suggestions()).isEmpty();
  }

  // ---- did you mean

  @Test
  void aMisspeltQuestionThatIsRefusedIsOfferedAsItWasMeant() {
    archive.add("museum", MUSEUM);
    Answer answer = ask("Who was Aldiht?");
    assertThat(answer.answered()).isFalse();
    assertThat(answer.meant()).contains("Who was Aldith?");
    assertThat(ask("Who was Aldith?").answered()).isTrue();
  }

  @Test
  void aSlipThatDoesNotMatterIsLeftAlone() {
    archive.add("museum", MUSEUM);
    Answer answer = ask("How long did twelve weaverrs work on the tapestry?");
    assertThat(answer.answered()).isTrue();
    assertThat(answer.meant()).isEmpty();
  }

  @Test
  void aMisspeltQuestionThatIsAnsweredBesideThePointIsOfferedAsItWasMeant() {
    archive.add("museum", MUSEUM);
    Answer answer = ask("museum wevaers");
    assertThat(answer.answered()).isTrue();
    assertThat(answer.meant()).contains("museum weavers");
    assertThat(quotes("museum weavers").getFirst())
        .isNotEqualTo(quotes("museum wevaers").getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"What did Aldiht eat in Rotterdam on Sunday?", "Who was Kwaltastan?"})
  void whatTheArchiveDoesNotTellIsNotOffered(String question) {
    archive.add("museum", MUSEUM);
    Answer answer = ask(question);
    assertThat(answer.answered()).isFalse();
    assertThat(answer.meant()).isEmpty();
  }

  @Test
  void theArticlesNearAMisspeltQuestionAreThoseNearWhatWasMeant() {
    Article museum = archive.add("museum", MUSEUM);
    assertThat(ask("What did Aldiht eat in Rotterdam on Sunday?").suggestions())
        .containsExactly(museum);
    assertThat(archive.answerer.near("Aldiht")).containsExactly(museum);
  }

  @Test
  void aWordOfARetractedArticleIsNotOffered() {
    archive.add("museum", MUSEUM);
    archive.add("aleppo", ALEPPO);
    archive.retractInStore("museum");
    assertThat(ask("Who was Aldiht?").meant()).isEmpty();
    archive.retract("museum");
    assertThat(ask("Who was Aldiht?").meant()).isEmpty();
  }

  // ---- the store is the truth

  @Test
  void aRetractedArticleIsNotQuotedEvenWhileTheIndexHasIt() {
    archive.add("aleppo", ALEPPO);
    archive.retractInStore("aleppo");
    assertThat(archive.index.size()).isPositive();
    Answer answer = ask("wie heeft de luchtaanvallen op Aleppo stopgezet?");
    assertThat(answer.quotes()).isEmpty();
    assertThat(answer.suggestions()).isEmpty();
  }

  @Test
  void aReplacedSentenceIsNotQuotedEvenWhileTheIndexHasIt() {
    String question = "wie heeft de luchtaanvallen op Aleppo stopgezet?";
    archive.add("aleppo", ALEPPO);
    assertThat(quotes(question)).isNotEmpty();
    Article corrected = archive.save("aleppo", ALEPPO.replace("Russische", "Syrische"));
    FoundQuote first = ask(question).quotes().getFirst();
    assertThat(first.quote().revision()).isEqualTo(corrected.current());
    assertThat(first.quote().text()).startsWith("De Syrische troepen");
  }

  @Test
  void anArticleThatBecameShorterIsQuotedAsItNowIs() {
    archive.add("museum", MUSEUM);
    archive.save(
        "museum", "title: Museum\nlanguage: en\n\nThe restoration was paid for by the state.");
    assertThat(quotes("Who paid for the restoration?"))
        .containsExactly("The restoration was paid for by the state.");
  }

  @Test
  void whatOnlyTheIndexKnowsIsLeftOut() {
    Article museum = archive.add("museum", MUSEUM);
    Article unknown = new Article(new ArticleId("b"), museum.current(), museum.status(), 99);
    archive.index.update(List.of(unknown), 99);
    assertThat(ask("Where does the tapestry hang?").quotes())
        .isNotEmpty()
        .allMatch(found -> found.quote().revision().article().equals(museum.id()));
  }

  @Test
  void headingsAndCaptionsAreNotQuoted() {
    archive.add(
        "gala",
        """
        title: Gala in the town hall
        language: en
        caption: Mayor Ines Valdemar opens the gala in Ostrow.

        The orchestra played until midnight.

        ## Mayor Ines Valdemar opens the gala in Ostrow

        The hall was full.
        """);
    assertThat(quotes("Who opens the gala in Ostrow?")).noneMatch(quote -> quote.contains("Ines"));
  }

  @Test
  void aQuotationIsQuoted() {
    archive.add(
        "gala", "title: Gala\nlanguage: en\n\n> The orchestra of Ostrow played until midnight.");
    assertThat(quotes("Who played in Ostrow until midnight?"))
        .containsExactly("The orchestra of Ostrow played until midnight.");
  }

  // ---- two languages

  @ParameterizedTest
  @CsvSource({
    "who halted the airstrikes on Aleppo?, airstrikes, luchtaanvallen",
    "who halted the airstrikes on Aleppo?, halted, stopgezet"
  })
  void anEnglishQuestionMeetsDutchWords(String question, String asked, String found) {
    archive.add("aleppo", ALEPPO);
    assertThat(ask(question).quotes().getFirst().matches()).contains(new WordMatch(asked, found));
  }

  @ParameterizedTest
  @CsvSource({
    "Hoe lang werkten de wevers aan het wandtapijt?, wevers, weavers",
    "Hoe lang werkten de wevers aan het wandtapijt?, wandtapijt, tapestry"
  })
  void aDutchQuestionMeetsEnglishWords(String question, String asked, String found) {
    archive.add("museum", MUSEUM);
    assertThat(ask(question).quotes().getFirst().matches()).contains(new WordMatch(asked, found));
  }

  @Test
  void aWordThatStandsThereItselfIsNoMatchOfAnother() {
    archive.add("aleppo", ALEPPO);
    assertThat(
            ask("wie heeft de luchtaanvallen op Aleppo stopgezet?").quotes().getFirst().matches())
        .isEmpty();
  }

  @Test
  void aRefusalTellsTheSentenceThatComesNearestWhenTheArchiveSpeaksOfWhatIsAskedAbout() {
    Article article = archive.add("museum", MUSEUM);
    Answer answer = ask("How many euros did the tapestry of Queen Aldith in Delmont cost?");
    assertThat(answer.answered()).isFalse();
    assertThat(answer.related().orElseThrow().revision()).isEqualTo(article.current());
    assertThat(ask("How many euros does a house in Quillon cost?").related()).isEmpty();
    assertThat(ask("Who restored the tapestry of Queen Aldith?").related()).isEmpty();
  }
}
