package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.citaat.testing.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences are quoted of several that answer. */
class ChoiceTest {

  private static final String COLLAPSED =
      "The old bridge over the Harrow collapsed after a night of heavy rain.";

  private static final String WHAT = "Which bridge collapsed after heavy rain?";

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

  private void add(String id, String front, String body) {
    archive.add(id, "title: Bridge collapses\nlanguage: en\n" + front + "\n" + body + "\n");
  }

  /** An article of some day. */
  private void add(String id, int day, String body) {
    add(id, "published: 2020-05-%02d\n".formatted(day), body);
  }

  private List<FoundQuote> ask(String question) {
    return archive.answerer.answer(question, null).quotes();
  }

  private List<String> quotes(String question) {
    return ask(question).stream().map(found -> found.quote().text()).toList();
  }

  private List<String> articles(String question) {
    return ask(question).stream().map(found -> found.quote().revision().article().value()).toList();
  }

  // ---- none says what another one says

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The old bridge over the Harrow collapsed on Monday after a night of very heavy rain.
          After a night of heavy rain the old bridge over the Harrow has collapsed.
          The old bridge over the Harrow collapsed after a night of heavy rain, the mayor said on television.
          The old bridge over the Harrow collapsed after heavy rain.
          The old bridge over the Harrow collapsed after a night of heavy rain, and it may take until next summer before traffic can pass there again.
          The bridge over the Harrow, which was old, collapsed after a night of quite heavy rain.
          """)
  void aSentenceWithAFewWordsChangedIsNotQuotedBesideTheOther(String changed) {
    add("one", "outlet: Morning Post\n", COLLAPSED + " Nobody was hurt.");
    add("two", "outlet: Evening Star\n", changed + " Trains were late.");
    assertThat(quotes(WHAT)).filteredOn(quote -> quote.contains("collapsed")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who accused whom of the attack on the dam? | Norland accused Sudland of the attack on the dam. | Sudland accused Norland of the attack on the dam.
          Who got money for a new dam?      | The town of Marrow got money for a new dam. | The town of Ostrow got money for a new dam.
          How many houses were flooded?     | In Marrow 340 houses were flooded by the river. | In Marrow 415 houses were flooded by the river.
          Did the mayor close the dam?      | The mayor did close the dam on the river Lesk. | The mayor did not close the dam on the river Lesk.
          """)
  void sentencesThatDifferInWhatTheySayAreBothQuoted(String question, String one, String two) {
    add("one", "", one + " Nobody was hurt.");
    add("two", "", two + " Trains were late.");
    assertThat(quotes(question)).contains(one, two);
  }

  @Test
  void whatManyArticlesTellIsAsLikelyAsWhatOneTells() {
    add("first", 1, COLLAPSED + " Nobody was hurt.");
    double once = archive.answerer.answer(WHAT, null).confidence();
    for (int i = 2; i <= 12; i++) {
      add("copy-" + i, 1, COLLAPSED + " Nobody was hurt.");
    }
    assertThat(quotes(WHAT)).containsOnlyOnce(COLLAPSED);
    assertThat(archive.answerer.answer(WHAT, null).confidence()).isGreaterThan(0.9 * once);
  }

  // ---- the newer article

  @Test
  void ofTwoSentencesThatSayTheSameTheNewerArticlesIsQuoted() {
    add("old", 1, COLLAPSED);
    add("new", 3, COLLAPSED);
    add("middle", 2, COLLAPSED);
    assertThat(articles(WHAT)).containsExactly("new");
  }

  @Test
  void anArticleOfUnknownDayCountsAsOlder() {
    add("dated", 1, COLLAPSED);
    add("undated", "", COLLAPSED);
    assertThat(articles(WHAT)).containsExactly("dated");
  }

  @Test
  void anOlderSentenceThatAnswersClearlyBetterIsQuoted() {
    add("old", 1, COLLAPSED);
    add("new", 2, "The old bridge over the Harrow has collapsed. Nobody was hurt.");
    assertThat(articles(WHAT).getFirst()).isEqualTo("old");
    assertThat(quotes(WHAT)).filteredOn(quote -> quote.contains("collapsed")).hasSize(1);
  }

  @Test
  void ofTwoSentencesThatDifferInAFigureTheNewerArticlesComesFirst() {
    add("old", 1, "The flood damaged 340 houses in Marrow.");
    add("new", 2, "The flood damaged 415 houses in Marrow.");
    assertThat(articles("How many houses did the flood damage?")).containsExactly("new", "old");
  }

  @Test
  void aCorrectedArticleIsNotQuotedAsItWas() {
    add("one", 1, COLLAPSED);
    add("one", 1, COLLAPSED.replace("heavy rain", "very heavy rain"));
    assertThat(quotes(WHAT)).containsExactly(COLLAPSED.replace("heavy rain", "very heavy rain"));
  }

  // ---- other sources

  private static final String HALL =
      "The tapestry hangs in the north hall. Four thousand visitors saw the tapestry. Moths have"
          + " damaged the tapestry badly.";

  private static final String WOOL = "A tapestry of wool.";

  private void addTapestry(String other, String body) {
    add("hall", "outlet: Morning Post\n", HALL);
    add("wool", "outlet: " + other + "\n", body);
  }

  @Test
  void anotherOutletsSentenceIsQuotedRatherThanAThirdOfTheSameArticle() {
    addTapestry("Evening Star", "It rained all day. " + WOOL);
    assertThat(articles("tapestry")).containsExactly("hall", "hall", "wool");
    assertThat(quotes("tapestry")).last().isEqualTo(WOOL);
  }

  @Test
  void anotherArticleOfTheSameOutletIsNotPreferredAsMuch() {
    addTapestry("Morning Post", "It rained all day. " + WOOL);
    assertThat(articles("tapestry")).containsExactly("hall", "hall", "hall");
  }

  @Test
  void aSentenceThatAnswersWorseIsNotQuotedForBeingFromElsewhere() {
    addTapestry("Evening Star", WOOL);
    assertThat(articles("tapestry")).containsExactly("hall", "hall", "hall");
  }

  @Test
  void theFirstQuoteIsTheBestWhateverIsShownBesideIt() {
    add("hall", "outlet: Morning Post\n", HALL);
    String best = quotes("tapestry").getFirst();
    add("wool", "outlet: Evening Star\n", "It rained all day. " + WOOL);
    assertThat(quotes("tapestry")).contains(WOOL).startsWith(best);
    assertThat(ask("tapestry"))
        .extracting(FoundQuote::score)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  // ---- two languages

  @ParameterizedTest
  @CsvSource({"Who was Aldith?, english", "Wie was Aldith?, dutch"})
  void ofTwoThatAnswerAsWellTheOneInTheLanguageOfTheQuestionIsFirst(String question, String id) {
    add("english", "", "The tapestry of Aldith hangs in the north hall.");
    archive.add(
        "dutch",
        """
        title: Tapijt
        language: nl

        Het tapijt van Aldith hangt in de noordelijke zaal.
        """);
    assertThat(articles(question)).containsExactlyInAnyOrder("english", "dutch").startsWith(id);
  }
}
