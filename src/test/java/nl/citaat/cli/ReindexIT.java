package nl.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.citaat.answer.Answer;
import nl.citaat.article.Article;
import nl.citaat.cli.Program.Ended;
import nl.citaat.eval.GoldenFile;
import nl.citaat.eval.GoldenQuestion;
import nl.citaat.store.StoredGolden;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index takes the place of another only when it answers the golden questions no worse. */
class ReindexIT {

  private static final String QUESTION = "wie stopte de luchtaanvallen op Aleppo?";
  private static final String QUOTE =
      "De Russische en Syrische troepen hebben de luchtaanvallen op Aleppo stopgezet.";
  private static final String OTHER = "De Turkse president stopte de luchtaanvallen op Aleppo.";

  @TempDir private Path home;
  private Program program;
  private Path data;

  @BeforeEach
  void prepare() {
    data = home.resolve("data");
    program = new Program(home);
    try (Archive archive = Archive.filled(data, Clock.systemUTC())) {
      Answer answer = archive.answerer.answer(QUESTION, null);
      StoredGolden golden =
          new StoredGolden(0, QUESTION, Language.NL, answer.quotes().getFirst().quote());
      archive.store.write(
          session -> {
            session.golden().put(golden);
            return null;
          });
    }
  }

  @AfterEach
  void close() {
    program.close();
  }

  /** The store has an article more, which the index has passed over. */
  private void passOverAnArticle() {
    try (Archive archive = Archive.open(data, Clock.systemUTC())) {
      Article other = archive.save("staking", "title: Staking\nlanguage: nl\n\n" + OTHER);
      archive.index.update(List.of(), other.change());
    }
  }

  private String answer() {
    try (Archive archive = Archive.open(data, Clock.systemUTC())) {
      return archive.answerer.answer(QUESTION, null).quotes().getFirst().quote().text();
    }
  }

  @Test
  void anIndexThatAnswersNoWorseTakesThePlace() throws IOException {
    Ended ended = program.run("reindex");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).doesNotContain("golden");
    assertThat(ended.out()).contains("sentences can be found");
    assertThat(data.resolve("index-new")).doesNotExist();
    assertThat(answer()).isEqualTo(QUOTE);
  }

  @Test
  void anIndexThatAnswersWorseIsHeldBackUntilItIsForced() {
    passOverAnArticle();
    Ended held = program.run("reindex");
    assertThat(held.code()).isEqualTo(Failures.WRONG);
    assertThat(held.out()).isEmpty();
    assertThat(held.err())
        .contains("answered worse: golden question 1", QUESTION, "(in place 2)", OTHER, "--force");
    assertThat(data.resolve("index-new")).doesNotExist();
    assertThat(answer()).isEqualTo(QUOTE);

    Ended forced = program.run("reindex", "--force");
    assertThat(forced.code()).isZero();
    assertThat(forced.err()).contains("answered worse: golden question 1");
    assertThat(answer()).isEqualTo(OTHER);
    assertThat(program.run("reindex").code()).isZero();
  }

  @Test
  void anIndexThatIsBuiltAnewByItselfIsNotHeldBackButTriedAfterwards() throws IOException {
    passOverAnArticle();
    try (var files = Files.list(data.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Ended ended = program.run("ask", QUESTION);
    assertThat(ended.out()).contains(OTHER);
    assertThat(ended.err()).contains("The index was built anew; golden question 1", QUESTION);
    assertThat(program.run("ask", QUESTION).err()).doesNotContain("golden question");
  }

  @Test
  void theGoldenQuestionsAreMeasuredOrWrittenForOthers() {
    assertThat(program.run("eval", "--golden").out()).contains("P@1");
    Path file = home.resolve("golden.jsonl");
    Ended written = program.run("eval", "--golden", "--write", file.toString());
    assertThat(written.code()).as(written.err()).isZero();
    List<GoldenQuestion> questions = GoldenFile.read(file);
    assertThat(questions).extracting(GoldenQuestion::question).containsExactly(QUESTION);
    assertThat(questions.getFirst().quotes()).containsExactly(QUOTE);
    assertThat(program.run("eval", file.toString()).out()).contains("P@1");
    assertThat(program.run("eval", "--write", file.toString()).code()).isEqualTo(Failures.WRONG);
    assertThat(program.run("eval", "--golden", file.toString()).code()).isEqualTo(Failures.WRONG);
  }
}
