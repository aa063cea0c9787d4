package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.citaat.answer.PassedOver.Bar;
import nl.citaat.answer.Reading.Carried;
import nl.citaat.answer.WordTrace.Where;
import nl.citaat.article.ArticleId;
import nl.citaat.testing.Archive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

  private static final String ALEPPO =
      """
      title: Bombardementen op Aleppo gestaakt
      language: nl

      De Russische troepen hebben de luchtaanvallen op Aleppo dinsdag stopgezet. De minister van \
      Defensie maakte dat bekend. De markt ging weer open.
      """;

  private static final String FERRY =
      """
      title: Ferry aground off Delmont
      language: en

      The ferry Aldith ran aground off Delmont on Monday. Captain Rosa Harrow blamed the fog. \
      Twelve sailors were hurt. The tug Wolfram pulled the ship free on Friday.
      """;

  @TempDir private Path data;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(data, Clock.systemUTC());
    archive.add("aleppo", ALEPPO);
    archive.add("ferry", FERRY);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Explanation explain(String question, @Nullable Following following) {
    return archive.answerer.explain(question, null, following);
  }

  private Explanation explain(String question) {
    return explain(question, null);
  }

  /** What became of a word of the question beside the best sentence, quoted or not. */
  private WordTrace trace(String question, String word) {
    Explanation explanation = explain(question);
    Grounds best =
        explanation.quotes().isEmpty()
            ? Objects.requireNonNull(explanation.passedOver()).grounds()
            : explanation.quotes().getFirst();
    return best.words().stream().filter(t -> t.asked().equals(word)).findFirst().orElseThrow();
  }

  @Test
  void theAnswerThatIsExplainedIsTheOneThatIsGiven() {
    String question = "who halted the airstrikes on Aleppo?";
    Answer given = archive.answerer.answer(question, null);
    Answer explained = explain(question).answer();
    assertThat(given.answered()).isTrue();
    assertThat(explained.quotes()).isEqualTo(given.quotes());
    assertThat(explained.exchange()).isEqualTo(given.exchange());
    assertThat(explained.confidence()).isEqualTo(given.confidence());
    assertThat(explain(question).quotes())
        .extracting(Grounds::quote)
        .containsExactlyElementsOf(given.quotes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wie heeft de luchtaanvallen stopgezet? | luchtaanvallen | luchtaanvallen | SAME
          who halted the airstrikes on Aleppo?   | Aleppo         | Aleppo         | SAME
          who halted the airstrikes on Aleppo?   | airstrikes     | luchtaanvallen | TRANSLATION
          wie stopte de luchtaanval op Aleppo?   | luchtaanval    | luchtaanvallen | STEM
          wie stopte de aanvallen op Aleppo?     | aanvallen      | luchtaanvallen | COMPOUND
          who was the captain that blames fog?   | blames         | blamed         | STEM
          """)
  void eachWordTellsThroughWhatItIsMet(String question, String asked, String found, Link link) {
    WordTrace trace = trace(question, asked);
    assertThat(trace.where()).isEqualTo(Where.SENTENCE);
    assertThat(trace.found()).isEqualTo(found);
    assertThat(trace.steps()).extracting(Step::link).containsExactly(link);
  }

  @Test
  void aWayOfSeveralStepsIsToldFromTheQuestionToTheArticle() {
    WordTrace trace = trace("who halted the attacks on Aleppo?", "attacks");
    assertThat(trace.found()).isEqualTo("luchtaanvallen");
    assertThat(trace.steps())
        .containsExactly(new Step(Link.TRANSLATION, "aanval"), new Step(Link.COMPOUND, "aanval"));
  }

  @Test
  void whatIsNotInTheSentenceIsLookedForAround() {
    String question = "How many sailors of the ferry Aldith were hurt by the whale?";
    assertThat(trace(question, "sailors").where()).isEqualTo(Where.SENTENCE);
    assertThat(trace(question, "Aldith").where()).isEqualTo(Where.BEFORE);
    WordTrace whale = trace(question, "whale");
    assertThat(whale.where()).isEqualTo(Where.NOWHERE);
    assertThat(whale.found()).isNull();
    assertThat(whale.steps()).isEmpty();
    assertThat(whale.weight()).isZero();
  }

  @Test
  void theContributionsMakeUpTheRankingAndTheLikelihood() {
    Explanation explanation = explain("When did the ferry run aground off Delmont?");
    PassedOver passedOver = Objects.requireNonNull(explanation.passedOver());
    List<Grounds> all =
        Stream.concat(explanation.quotes().stream(), Stream.of(passedOver.grounds())).toList();
    assertThat(all).hasSizeGreaterThan(1);
    for (Grounds grounds : all) {
      List<Double> parts = grounds.features().stream().map(Weighed::contribution).toList();
      assertThat(parts).doesNotContain(0.0).isSortedAccordingTo((a, b) -> Double.compare(b, a));
      assertThat(parts.stream().mapToDouble(part -> part).sum() + grounds.gain())
          .isCloseTo(grounds.ranking(), within(1e-9));
    }
    double odds = explanation.terms().stream().mapToDouble(Term::contribution).sum();
    assertThat(1 / (1 + Math.exp(-odds))).isCloseTo(explanation.likelihood(), within(1e-9));
    assertThat(explanation.terms()).allMatch(term -> term.shortfall() >= 0);
  }

  @Test
  void theReadingTellsTypeFocusAndNames() {
    Reading reading = explain("In which year did the ferry Aldith sink?").reading();
    assertThat(reading.type()).isEqualTo(AnswerType.DATE);
    assertThat(reading.year()).isTrue();
    assertThat(reading.words()).containsExactly("ferry", "Aldith", "sink");
    assertThat(reading.names()).containsExactly("Aldith");
    assertThat(reading.carried()).isNull();
    assertThat(explain("how many sailors were hurt?").reading().focus()).isEqualTo("sailors");
  }

  @Test
  void aFollowUpTellsWhatItTakesFromBefore() {
    String before = "Which ferry ran aground off Delmont?";
    Answer first = archive.answerer.answer(before, null);
    Explanation next = explain("and when?", new Following(first.exchange(), false));
    Carried carried = Objects.requireNonNull(next.reading().carried());
    assertThat(carried.question()).isEqualTo(before);
    assertThat(carried.words()).contains("ferry", "Delmont");
    assertThat(carried.article()).isEqualTo(new ArticleId("ferry"));
    assertThat(next.quotes().getFirst().gain()).isPositive();
    assertThat(next.quotes().getFirst().words()).allMatch(WordTrace::carried);
  }

  @Test
  void ofARefusedQuestionTheNearestSentenceIsKeptBackByTheLikelihood() {
    Explanation explanation = explain("How many passengers of the ferry Aldith drowned?");
    PassedOver nearest = Objects.requireNonNull(explanation.passedOver());
    assertThat(explanation.answer().answered()).isFalse();
    assertThat(explanation.quotes()).isEmpty();
    assertThat(nearest.grounds().quote().quote().revision().article().value()).isEqualTo("ferry");
    assertThat(nearest.bar()).isEqualTo(Bar.LIKELIHOOD);
    assertThat(nearest.value()).isEqualTo(explanation.likelihood()).isLessThan(nearest.limit());
  }

  @Test
  void whereNoWordIsMetThereIsNothingToExplain() {
    Explanation explanation = explain("qwertyuiop zxcvbnm");
    assertThat(explanation.passedOver()).isNull();
    assertThat(explanation.terms()).isEmpty();
    assertThat(explanation.likelihood()).isZero();
  }
}
