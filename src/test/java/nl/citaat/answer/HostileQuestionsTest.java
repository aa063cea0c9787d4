package nl.citaat.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader may say anything: it is words or nothing, never syntax, and never ends in a failure. */
class HostileQuestionsTest {

  private static final int LONGEST_MESSAGE = 4096;

  @TempDir private static Path data;
  private static Archive archive;

  @BeforeAll
  static void fill() {
    archive = Archive.filled(data, Clock.systemUTC());
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  static Stream<String> strange() {
    return Stream.of(
        "title:foo AND (",
        "S_nl:luchtaanvallen",
        "*:* OR a* ~2 \"b c\"~5 [a TO z] {a TO z} /re.*/ a^9 \\",
        "+-&&||!(){}[]^\"~*?:\\/",
        "~aanval ~lucht",
        "'; DROP TABLE article; --",
        "wie' OR '1'='1",
        "${jndi:ldap://127.0.0.1/a} %s %n {0} <b>wie</b> _*[x](y)",
        "\u0000\u0001\u001b[31mwie\u0007 stopte",
        "\ufeffwie \u202estopte\u202c de\u200b luchtaanvallen",
        "\ud83d\ude00\ud83d\udc69\u200d\ud83d\udc67 \ud83c\uddf3\ud83c\uddf1?",
        "\ud800",
        "wie \udc00 stopte \ud800 de luchtaanvallen",
        "\u8c01\u505c\u6b62\u4e86\u7a7a\u88ad\uff1f \u05de\u05d9 \u0639\u0645\u0631",
        "e\u0301".repeat(500),
        "a" + "\u0316\u0334".repeat(500),
        "?!?!",
        "- - -",
        "the of and a in to is it",
        "de het een van en in te",
        "how many",
        "wie",
        "",
        " \t\r\n\u00a0\u2003");
  }

  /** As long as a message can be, with more words than the index looks for at once. */
  static Stream<String> endless() throws IOException {
    StringBuilder text = new StringBuilder();
    try (var files = Files.list(Archive.CONTENT)) {
      for (Path file : files.sorted().limit(4).toList()) {
        text.append(Files.readString(file, UTF_8));
      }
    }
    return Stream.concat(
            Stream.of(text.toString()),
            Stream.of(
                    "mislukt ",
                    "luchtaanvallen ",
                    "Aleppo, ",
                    "wie wat ",
                    "(",
                    "\"",
                    "a.",
                    "a",
                    "9")
                .map(part -> part.repeat(LONGEST_MESSAGE)))
        .map(question -> question.substring(0, LONGEST_MESSAGE));
  }

  @ParameterizedTest
  @MethodSource({"strange", "endless"})
  void nothingThatIsSaidFails(String question) {
    for (Answer answer :
        List.of(ask(question), ask(question, Language.EN), ask(question, Language.NL))) {
      assertThat(answer.quotes()).hasSizeLessThanOrEqualTo(3);
      assertThat(answer.suggestions()).hasSizeLessThanOrEqualTo(3);
      assertThat(answer.confidence()).isBetween(0.0, 1.0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?!?!",
        "\ud83d\ude00",
        "\ud800",
        "the of and",
        "how many",
        "+-&&||!(){}[]^\"~*?:\\/"
      })
  void whereNothingIsAskedNothingIsFound(String question) {
    Answer answer = ask(question, Language.EN);
    assertThat(answer.quotes()).isEmpty();
    assertThat(answer.suggestions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " = ",
      textBlock =
          """
          wie stopte de -luchtaanvallen op +Aleppo       = wie stopte de luchtaanvallen op Aleppo
          wie stopte de "luchtaanvallen op Aleppo"~5     = wie stopte de luchtaanvallen op Aleppo 5
          wie stopte de (luchtaanvallen^ op Aleppo~)     = wie stopte de luchtaanvallen op Aleppo
          wie stopte de luchtaanvallen && !op || Aleppo* = wie stopte de luchtaanvallen op Aleppo
          wie stopte de [luchtaanvallen] {op} /Aleppo/   = wie stopte de luchtaanvallen op Aleppo
          wie stopte de luchtaanvallen op Aleppo'; --    = wie stopte de luchtaanvallen op Aleppo
          article:luchtaanvallen S_nl:Aleppo             = article luchtaanvallen S nl Aleppo
          """)
  void signsOfQueryLanguagesAreNotReadAsSuch(String question, String words) {
    assertThat(found(question)).isEqualTo(found(words));
  }

  @Test
  void aBeginningWithAStarFindsNoMoreThanTheBeginning() {
    Answer answer = ask("luchtaanv*", Language.NL);
    assertThat(answer.answered()).isFalse();
    assertThat(answer.suggestions()).isEmpty();
  }

  private record Found(double confidence, List<Quote> quotes, List<Article> suggestions) {}

  private static Found found(String question) {
    Answer answer = ask(question, Language.NL);
    assertThat(answer.answered() || !answer.suggestions().isEmpty()).isTrue();
    return new Found(
        answer.confidence(),
        answer.quotes().stream().map(FoundQuote::quote).toList(),
        answer.suggestions());
  }

  private static Answer ask(String question) {
    return archive.answerer.answer(question, null);
  }

  private static Answer ask(String question, Language language) {
    return archive.answerer.answer(question, language);
  }
}
