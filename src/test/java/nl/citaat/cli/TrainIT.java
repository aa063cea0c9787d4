package nl.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.citaat.answer.Feature;
import nl.citaat.answer.RankingWeights;
import nl.citaat.cli.Program.Ended;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Learning the weights of the ranking from a few questions about three articles, which are in both
 * languages.
 *
 * <pre>
 * src/test/resources/training/
 *   en/, nl/          bridge.md, race.md, storks.md
 *   questions.jsonl   six, of which one can't be answered
 * </pre>
 */
class TrainIT {

  private static final Path TRAINING = Path.of("src/test/resources/training").toAbsolutePath();
  private static final Path QUESTIONS = TRAINING.resolve("questions.jsonl");

  @TempDir private Path home;
  private Path temporary;
  private Program program;

  @BeforeEach
  void prepare() throws IOException {
    temporary = Files.createDirectory(home.resolve("tmp"));
    program = new Program(home).option("-Djava.io.tmpdir=" + temporary);
  }

  @AfterEach
  void close() {
    program.close();
  }

  private Ended train(Path archive, Path questions, String... more) {
    return program.run(
        Stream.concat(
                Stream.of(
                    "train", "--archive", archive.toString(), "--questions", questions.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private String done(String... more) {
    Ended ended = train(TRAINING, QUESTIONS, more);
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).isEmpty();
    return ended.out();
  }

  private static void assertOneLine(Ended ended, String... said) {
    assertThat(ended.code()).as(ended.err()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).hasLineCount(1).contains(said);
  }

  @Test
  void theSameInputGivesTheSameWeightsToTheLastByte() throws IOException {
    Path first = home.resolve("first.tsv");
    Path second = Files.writeString(home.resolve("second.tsv"), RankingWeights.bundled().table());
    String printed = done("--out", first.toString());
    assertThat(printed)
        .contains("20 questions, each direction counted")
        .containsPattern("\nen-nl +5 ")
        .containsPattern("\nall +20 ")
        .endsWith("Written: " + first + "\n");
    assertThat(done("--out", second.toString())).isEqualTo(printed.replace("first", "second"));
    assertThat(first).hasSameBinaryContentAs(second);
    RankingWeights learned = RankingWeights.read(first);
    assertThat(List.of(Feature.values())).anyMatch(feature -> learned.get(feature) > 0.1);
    assertThat(temporary).isEmptyDirectory();
    assertThat(home.resolve("data")).doesNotExist();
  }

  @Test
  void withoutAFileItSaysWhereTheWeightsBelongAndEachGroupIsLeftOutInTurn() {
    assertThat(done("--ablation"))
        .contains("Not written: --out src/main/resources/nl/citaat/answer/ranking.tsv")
        .contains(Stream.of(Feature.Group.values()).map(group -> "\n" + group + " ").toList());
  }

  @Test
  void helpTellsOfItOnlyWhenAskedAboutIt() {
    assertThat(program.run("--help").out()).contains("eval").doesNotContain("train");
    assertThat(program.run("train", "--help").out()).contains("--ablation", "gold_en");
  }

  @Test
  void whatIsWrongIsOneLineAndNothingIsWritten() throws IOException {
    Path wrong = Articles.file(home, "q.jsonl", Files.readString(QUESTIONS) + "\n{\"doc\":1}\n");
    assertOneLine(train(TRAINING, wrong), wrong + ":8: error: ", "\"doc\"");
    Path notes = Articles.file(home, "notes.tsv", "COVERAGE\t1\ndear to somebody\n");
    assertOneLine(
        train(TRAINING, QUESTIONS, "--out", notes.toString()), notes + ":2: error: ", "replaced");
    assertThat(notes).hasContent("COVERAGE\t1\ndear to somebody");
    Path missing = home.resolve("missing");
    String nowhere = missing.resolve("w.tsv").toString();
    assertOneLine(train(TRAINING, QUESTIONS, "--out", nowhere), nowhere + " can't be written");
    Ended ended = train(missing, QUESTIONS);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains(missing.resolve("en") + ": error: there is no such file");
    assertThat(temporary).isEmptyDirectory();
  }
}
