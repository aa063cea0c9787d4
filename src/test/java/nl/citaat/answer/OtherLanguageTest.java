package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import nl.citaat.testing.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherLanguageTest {

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
    archive.add("museum", MUSEUM);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Answer ask(String question) {
    return archive.answerer.answer(question, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qui a restauré la tapisserie de la reine Aldith à Delmont ?",
        "¿Quién restauró la tapestry de Aldith en Delmont?",
        "Wer hat den Teppich von Aldith in Delmont repariert und wann?",
        "Chi ha restaurato la tapisserie di Aldith a Delmont?",
        "Кто восстановил гобелен?"
      })
  void aQuestionInAnotherLanguageIsKnownForOne(String question) {
    assertThat(ask(question).foreign()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who restored the tapestry?",
        "wie won la liga",
        "welke man was er en in wat voor land",
        "Los Angeles fires cause",
        "le Pen"
      })
  void aQuestionInEnglishOrDutchIsNotTakenForAnother(String question) {
    assertThat(ask(question).foreign()).isFalse();
  }

  @Test
  void namesAloneCanAnswerAQuestionInAnotherLanguage() {
    assertThat(ask("¿Quién es Aldith de Delmont?").quotes().getFirst().quote().text())
        .contains("Queen Aldith");
  }
}
