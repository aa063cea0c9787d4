package nl.citaat.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.citaat.eval.TrainingQuestion.Wording;
import nl.citaat.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingFileTest {

  private static final String FIRST =
      """
      {"id":"a#1","doc":"a","q_en":"Who won?","q_nl":"Wie won?",\
      "gold_en":["Anna won the ride."],"gold_nl":["Anna won de rit."]}""";

  private static final String SECOND = FIRST.replace("\"doc\":\"a\"", "\"doc\":\"b\"");

  private static final String UNANSWERABLE =
      """
      {"q_en":"Who lost?","q_nl":"Wie verloor?","unanswerable":true}""";

  @TempDir private Path folder;

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("q.jsonl"), List.of(lines));
  }

  private List<String> problems(String... lines) throws IOException {
    Path file = file(lines);
    return assertThatExceptionOfType(GoldenFileException.class)
        .isThrownBy(() -> TrainingFile.read(file))
        .actual()
        .problems()
        .stream()
        .map(problem -> problem.replace(folder + "/", ""))
        .toList();
  }

  @Test
  void whatCanBeAnsweredIsReadInBothLanguages() throws IOException {
    List<TrainingQuestion> questions = TrainingFile.read(file(FIRST, UNANSWERABLE, "", SECOND));
    assertThat(questions).extracting(TrainingQuestion::article).containsExactly("a", "b");
    assertThat(questions.getFirst().in(Language.NL))
        .isEqualTo(new Wording("Wie won?", List.of("Anna won de rit.")));
    assertThat(questions.getFirst().in(Language.EN).question()).isEqualTo("Who won?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "doc":"a",             | ''              | "doc" is missing
          "Wie won?"             | 7               | "q_nl" must be text
          ["Anna won the ride."] | "Anna"          | "gold_en" must be a list of texts
          ["Anna won de rit."]   | []              | "gold_nl" must name a right sentence, unless "unanswerable" is true
          "id":"a#1"             | "unanswerable":1 | "unanswerable" must be true or false
          """)
  void aLineSaysWhatIsWrongWithIt(String right, String wrong, String message) throws IOException {
    assertThat(FIRST).contains(right);
    assertThat(problems(SECOND, FIRST.replace(right, wrong)))
        .containsExactly("q.jsonl:2: error: " + message);
  }

  @Test
  void oneArticleIsTooFewToMeasureOnAnother() throws IOException {
    assertThat(problems(FIRST, FIRST, UNANSWERABLE))
        .containsExactly(
            "q.jsonl:1: error: the answerable questions must be about two articles or more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna won the long ride, said the jury.        | true
          ANNA  WON — the long ride                     | true
          Anna won the long ride, said the jury: Bert said so. | true
          the jury                                      | false
          said the                                      | false
          Ann                                           | false
          Bert won the long ride, said the jury.        | false
          …                                             | false
          """)
  void aSentenceIsRightIfItHoldsTheRightOneOrEnoughOfIt(String sentence, boolean right) {
    Wording wording = new Wording("?", List.of("Anna won the long ride, said the jury."));
    assertThat(wording.accepts(sentence)).isEqualTo(right);
  }
}
