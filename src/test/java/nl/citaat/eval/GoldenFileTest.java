package nl.citaat.eval;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.citaat.eval.GoldenQuestion.Style;
import nl.citaat.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenFileTest {

  private static final String FIRST =
      """
      {"id":"a-1","language":"nl","question":"Wie won?","type":"PERSON","style":"near",\
      "quotes":["Anna won de rit","Anna won the ride"],"answer":"Anna","answers":["Ana"]}""";

  private static final String FOLLOW_UP =
      """
      {"id":"a-2","language":"en","after":"a-1","question":"and then?","type":"THING",\
      "style":"short","quotes":[]}""";

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("q.jsonl"), text);
  }

  private List<String> problems(String text) throws IOException {
    Path file = file(text);
    return assertThatExceptionOfType(GoldenFileException.class)
        .isThrownBy(() -> GoldenFile.read(file))
        .actual()
        .problems()
        .stream()
        .map(problem -> problem.replace(folder + file.getFileSystem().getSeparator(), ""))
        .toList();
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    List<GoldenQuestion> questions = GoldenFile.read(file(FIRST + "\n" + FOLLOW_UP));
    Path copy = folder.resolve("copy.jsonl");
    GoldenFile.write(copy, questions);
    assertThat(GoldenFile.read(copy)).isEqualTo(questions);
  }

  @Test
  void eachLineIsAQuestion() throws IOException {
    assertThat(GoldenFile.read(file(FIRST + "\n\n" + FOLLOW_UP + "\r\n")))
        .containsExactly(
            new GoldenQuestion(
                "a-1",
                Language.NL,
                "Wie won?",
                "PERSON",
                Style.NEAR,
                List.of("Anna won de rit", "Anna won the ride"),
                List.of("Anna", "Ana"),
                null),
            new GoldenQuestion(
                "a-2",
                Language.EN,
                "and then?",
                "THING",
                Style.SHORT,
                List.of(),
                List.of(),
                "a-1"));
  }

  @Test
  void allWrongLinesAreNamedAtOnce() throws IOException {
    assertThat(problems(FIRST + "\n[]\n" + FOLLOW_UP.replace("\"a-1\"", "\"b\"") + "\n" + FIRST))
        .containsExactly(
            "q.jsonl:2: error: must be a JSON object",
            "q.jsonl:3: error: \"after\" must name a question above: b",
            "q.jsonl:4: error: \"id\" is not the only one of its name: a-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "id":"a-1",            | ''                      | "id" is missing
          "id":"a-1"             | "id":7                  | "id" must be text
          "Wie won?"             | " "                     | "question" must be text
          "nl"                   | "fr"                    | "language" must be en or nl: fr
          "near"                 | "NEAR"                  | "style" must be near, para or short: NEAR
          "type":                | "kind":                 | unknown: kind
          ["Ana"]                | "Ana"                   | "answers" must be a list of texts
          ["Ana"]                | [null]                  | "answers" must be text
          "answer":"Anna",       | ''                      | "answers" come beside an "answer"
          ,"answer":"Anna","answers":["Ana"] | ''          | "quotes" and "answer" go together
          "type":"PERSON"        | "id":"b"                | Duplicate field 'id'
          """)
  void aLineSaysWhatIsWrongWithIt(String right, String wrong, String message) throws IOException {
    assertThat(FIRST).contains(right);
    assertThat(problems(FIRST.replace(right, wrong)))
        .containsExactly("q.jsonl:1: error: " + message);
  }

  @Test
  void aLineWithoutQuotesMustSaySo() throws IOException {
    assertThat(problems(FOLLOW_UP.replace(",\"quotes\":[]", "")))
        .containsExactly("q.jsonl:1: error: \"quotes\" is missing: [] for what no article tells");
  }

  @Test
  void aLineThatIsNotJsonIsNamed() throws IOException {
    assertThat(problems("\n{\"id\": oops}"))
        .singleElement()
        .asString()
        .startsWith("q.jsonl:2: error: ");
    assertThat(problems(FIRST + " {}")).singleElement().asString().startsWith("q.jsonl:1: error: ");
  }

  @Test
  void aFileWithoutQuestionsIsWrong() throws IOException {
    assertThat(problems("\n"))
        .containsExactly("q.jsonl:1: error: there is no question in the file");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Path missing = folder.resolve("none.jsonl");
    assertThatExceptionOfType(GoldenFileException.class)
        .isThrownBy(() -> GoldenFile.read(missing))
        .withMessage(missing + ": error: there is no such file");
    Path latin = Files.write(folder.resolve("latin.jsonl"), "{\"id\":\"é\"}".getBytes(ISO_8859_1));
    assertThatExceptionOfType(GoldenFileException.class)
        .isThrownBy(() -> GoldenFile.read(latin))
        .withMessage(latin + ": error: not UTF-8");
  }
}
