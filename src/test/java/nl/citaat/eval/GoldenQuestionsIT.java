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

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private static Path data;
  private static Evaluation evaluation;
  private static Evaluation conversations;

  @BeforeAll
  static void ask() {
    Clock clock = Clock.systemUTC();
    try (Archive archive = Archive.open(data, clock)) {
      new Publisher(archive.store, archive.index).publish(drafts(clock), "test");
      evaluation = evaluate(archive, "questions.jsonl");
      conversations = evaluate(archive, "follow-ups.jsonl");
    }
  }

  private static Evaluation evaluate(Archive archive, String file) {
    List<GoldenQuestion> questions = GoldenFile.read(GOLDEN.resolve(file));
    Evaluation measured = new Evaluator(archive.answerer).evaluate(questions);
    System.out.println(Report.of(measured, 10));
    return measured;
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

  /** Measured: P@1 0.765 of the 17, and 0.744 of 82. */
  @Test
  void questionsThatFollowUpAnotherAreAnsweredAsOftenAsBefore() {
    assertThat(value(evaluation.followUps().first().value())).isGreaterThanOrEqualTo(0.7);
    assertThat(value(conversations.followUps().first().value())).isGreaterThanOrEqualTo(0.71);
  }

  @Test
  void allQuestionsAreAsked() {
    assertThat(evaluation.outcomes()).hasSizeGreaterThan(300).hasSameSizeAs(evaluation.took());
  }
}
