package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import nl.citaat.testing.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankerTest {

  private static final String FESTIVAL =
      """
      title: The festival was won by %2$s
      language: en
      published: %1$d-05-20

      The singers of %2$s have won the festival of the hills. The jury praised the song of %2$s.
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

  private String first(String question) {
    return archive.answerer.answer(question, null).quotes().getFirst().quote().text();
  }

  @ParameterizedTest
  @CsvSource({
    "who won the festival of the hills in 2017?, Marden",
    "who won the festival of the hills in 2019?, Oskel",
    "wie won het festival in mei 2019, Oskel"
  })
  void anArticleOfTheYearThatIsAskedAboutGoesFirst(String question, String winner) {
    archive.add("festival-2019", FESTIVAL.formatted(2019, "Oskel"));
    archive.add("festival-2017", FESTIVAL.formatted(2017, "Marden"));
    assertThat(first(question)).contains(winner);
  }

  @ParameterizedTest
  @CsvSource({
    "which museum did not sell the tapestry of the queen?, Ardel",
    "which museum sold the tapestry of the queen?, Berrow",
    "welk museum verkocht het wandtapijt van de koningin niet?, Ardel"
  })
  void aQuestionThatDeniesIsAnsweredByASentenceThatDoes(String question, String museum) {
    archive.add(
        "sale",
        """
        title: The sale of the tapestry
        language: en

        The museum in Berrow sold the tapestry of the queen. The museum in Ardel did not sell the \
        tapestry of the queen. The hall was full.
        """);
    assertThat(first(question)).contains(museum);
  }
}
