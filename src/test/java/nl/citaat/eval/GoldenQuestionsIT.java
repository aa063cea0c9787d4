package nl.citaat.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalDouble;
import nl.citaat.ingest.Draft;
import nl.citaat.ingest.Publisher;
import nl.citaat.ingest.Read;
import nl.citaat.ingest.StoryFiles;
import nl.citaat.testing.Archive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The golden questions over the articles of {@code content/}: answers must not get worse. */
class GoldenQuestionsIT {

  private static final Path QUESTIONS = Path.of("src/test/resources/golden/questions.jsonl");

  @TempDir private static Path data;
  private static Evaluation evaluation;

  @BeforeAll
  static void ask() {
    Clock clock = Clock.systemUTC();
    try (Archive archive = Archive.open(data, clock)) {
      new Publisher(archive.store, archive.index).publish(drafts(clock), "test");
      evaluation = new Evaluator(archive.answerer).evaluate(GoldenFile.read(QUESTIONS));
      System.out.println(Report.of(evaluation, 10));
    }
  }

  private static List<Draft> drafts(Clock clock) {
    return new StoryFiles(clock)
        .read(Archive.CONTENT)
        .map(read -> (Read.Found) read)
        .map(Read.Found::draft)
        .toList();
  }

  private static double value(OptionalDouble measure) {
    return measure.orElseThrow();
  }

  /** Measured: P@1 0.677, hit@3 0.818. */
  @Test
  void rightQuotesAreFirstOrShownAsOftenAsBefore() {
    Measures measures = evaluation.measures();
    assertThat(value(measures.first().value())).isGreaterThanOrEqualTo(0.65);
    assertThat(value(measures.amongThree().value())).isGreaterThanOrEqualTo(0.79);
  }

  /** Measured: refused 0.077, abstained 0.586. */
  @Test
  void noMoreIsRefusedOrMadeUpThanBefore() {
    Measures measures = evaluation.measures();
    assertThat(value(measures.refused().value())).isLessThanOrEqualTo(0.08);
    assertThat(value(measures.abstained().value())).isGreaterThanOrEqualTo(0.56);
  }

  @Test
  void allQuestionsAreAskedButThoseThatFollowUpAnother() {
    assertThat(evaluation.skipped()).isPositive();
    assertThat(evaluation.outcomes())
        .hasSizeGreaterThan(300)
        .allMatch(outcome -> outcome.asked().after() == null)
        .hasSameSizeAs(evaluation.took());
  }
}
