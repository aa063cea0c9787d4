package nl.citaat.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.citaat.article.Article;
import nl.citaat.article.Block;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;
import nl.citaat.testing.Archive;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What readers ask about one article of {@code content}, of that article alone and of it among all
 * others.
 */
class ContentTest {

  private static final String ITEM = "rusland-stelt-vredesoverleg-syrie-uit";

  private static final List<String> QUESTIONS =
      List.of(
          "who halted airstrikes?",
          "wie stopte de luchtaanvallen?",
          "Who is the Russian defence minister?",
          "welke landen weigerden de Russische schepen bij te tanken?",
          "who refused to refuel the fleet",
          "Why were the peace talks postponed?",
          "When did Shoigu say this?",
          "Wat zei de VN over oorlogsmisdaden?",
          "Who supports Assad?",
          "what did Putin say last month about the air strikes?",
          "How many people live in Aleppo?",
          "Who won the World Cup?",
          "Wie is de burgemeester van Amsterdam?");

  @TempDir private static Path data;
  private static Archive alone;
  private static Archive amongAll;

  @BeforeAll
  static void fill() throws IOException {
    Clock clock = Clock.systemUTC();
    alone = Archive.open(Files.createDirectory(data.resolve("alone")), clock);
    alone.add(ITEM, written(ITEM));
    amongAll = Archive.open(Files.createDirectory(data.resolve("all")), clock);
    amongAll.addAll(Archive.CONTENT);
  }

  @AfterAll
  static void close() {
    alone.close();
    amongAll.close();
  }

  private static String written(String id) throws IOException {
    return Files.readString(Archive.CONTENT.resolve(id + ".md"), UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          who halted airstrikes?                                     | Dat gebeurde volgens hem
          Who is the Russian defence minister?                       | Dat heeft de Russische
          welke landen weigerden de Russische schepen bij te tanken? | Shoigu doelde op Spanje
          When did Shoigu say this?                                  | Dat heeft de Russische
          Wat zei de VN over oorlogsmisdaden?                        | De Verenigde Naties lieten
          Who supports Assad?                                        | Rusland staat achter
          """)
  void theSentenceThatAnswersIsFirst(String question, String beginning) {
    for (Archive archive : List.of(alone, amongAll)) {
      assertThat(first(archive, question).quote().text()).startsWith(beginning);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who is the Russian defence minister?                       | Sergej Shoigu
          welke landen weigerden de Russische schepen bij te tanken? | Spanje
          When did Shoigu say this?                                  | dinsdag
          """)
  void thePartThatAnswersIsMarked(String question, String marked) {
    for (Archive archive : List.of(alone, amongAll)) {
      FoundQuote first = first(archive, question);
      assertThat(first.answer())
          .extracting(span -> span.in(first.quote().revision().body()))
          .isEqualTo(marked);
    }
  }

  private static FoundQuote first(Archive archive, String question) {
    return archive.answerer.answer(question, null).quotes().getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How many people live in Aleppo?",
        "Who won the World Cup?",
        "Wie is de burgemeester van Amsterdam?"
      })
  void whatNoArticleTellsIsNotAnswered(String question) {
    for (Archive archive : List.of(alone, amongAll)) {
      assertThat(archive.answerer.answer(question, null).quotes()).isEmpty();
    }
  }

  /** The questions above, and each headline and caption as a question. */
  private static Stream<String> questions() {
    List<String> questions = new ArrayList<>(QUESTIONS);
    for (Article article : amongAll.store.read(session -> session.articles().all())) {
      questions.add(article.current().title());
      article.current().story().blocks().stream()
          .filter(block -> block.kind() == Block.Kind.CAPTION)
          .forEach(block -> questions.add(block.span().in(article.current().body())));
    }
    return questions.stream();
  }

  @Test
  void eachQuoteStandsWordForWordInAParagraphOfItsFile() {
    List<FoundQuote> found = questions().flatMap(question -> quotes(amongAll, question)).toList();
    assertThat(found).hasSizeGreaterThan(100).allSatisfy(ContentTest::assertVerbatim);
  }

  private static Stream<FoundQuote> quotes(Archive archive, String question) {
    return archive.answerer.answer(question, null).quotes().stream();
  }

  private static boolean overlap(TextSpan a, TextSpan b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static void assertVerbatim(FoundQuote found) throws IOException {
    Quote quote = found.quote();
    Revision revision = quote.revision();
    assertThat(written(revision.article().value())).contains(quote.text());
    assertThat(quote.text()).isEqualTo(quote.span().in(revision.body()));
    Optional<Revision> stored =
        amongAll.store.read(session -> session.articles().revision(revision.article(), 1));
    assertThat(stored).contains(revision);
    assertThat(revision.story().blocks())
        .filteredOn(block -> overlap(block.span(), quote.span()))
        .isNotEmpty()
        .extracting(Block::kind)
        .containsOnly(Block.Kind.PARAGRAPH);
    TextSpan answer = found.answer();
    assertThat(answer == null || quote.span().contains(answer)).isTrue();
  }
}
