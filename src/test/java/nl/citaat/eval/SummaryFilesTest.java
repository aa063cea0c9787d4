package nl.citaat.eval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;
import nl.citaat.article.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryFilesTest {

  private static final String ARTICLE =
      "<t> the u.s. bridge , 3.5 miles long , is shut . `` it is safe ! '' said the mayor . 40 men"
          + " work on it . who knows ? </t>\n";
  private static final String REFERENCE = "<t> bridge is shut .40 men work . </t>\n";

  @TempDir private Path folder;

  private List<ReferenceSummary> read(String articles, String references) {
    return SummaryFiles.read(file("articles.txt", articles), file("references.txt", references));
  }

  private Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text, UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> sentences(Revision article) {
    return quotes(article, 0, 100).stream().map(Quote::text).toList();
  }

  private static List<Quote> quotes(Revision article, int from, int to) {
    List<Sentence> all = Sentence.of(article.story());
    return all.subList(from, Math.min(to, all.size())).stream()
        .map(sentence -> new Quote(article, sentence.span()))
        .toList();
  }

  @Test
  void sentencesAndHighlightsEndInMarksThatStandApart() {
    ReferenceSummary read = read(ARTICLE, REFERENCE).getFirst();
    assertThat(sentences(read.article()))
        .containsExactly(
            "the u.s. bridge , 3.5 miles long , is shut .",
            "`` it is safe !''",
            "said the mayor .",
            "40 men work on it .",
            "who knows ?");
    assertThat(read.sentences()).containsExactly("bridge is shut", "40 men work");
  }

  @Test
  void filesThatDoNotBelongTogetherOrHaveNothingToReadAreRefused() {
    assertThatThrownBy(() -> read(ARTICLE, REFERENCE + REFERENCE))
        .isInstanceOf(GoldenFileException.class)
        .hasMessageContaining("references.txt:2: error: there must be as many summaries as 1");
    assertThatThrownBy(() -> read(ARTICLE + ARTICLE, REFERENCE + "<t> . </t>\n"))
        .hasMessageContaining("references.txt:2: error: no sentence here");
    assertThatThrownBy(() -> SummaryFiles.read(folder.resolve("none"), folder.resolve("none")))
        .isInstanceOf(GoldenFileException.class)
        .hasMessageContaining("none:1: error: can't be read");
  }

  @Test
  void methodsAreComparedWithTheFirst() {
    List<ReferenceSummary> references = read(ARTICLE + ARTICLE, REFERENCE + REFERENCE);
    SummaryScore first = SummaryScore.of(references, article -> quotes(article, 0, 1));
    SummaryScore all = SummaryScore.of(references, article -> quotes(article, 0, 5));
    assertThat(first.sentences()).isEqualTo(1);
    assertThat(first.one().recall()).isEqualTo(3 / 6.0);
    assertThat(first.one().precision()).isEqualTo(3 / 10.0);
    assertThat(first.one().f1()).isCloseTo(0.375, within(1e-12));
    Map<String, SummaryScore> scores = new LinkedHashMap<>();
    scores.put("first", first);
    scores.put("all", all);
    assertThat(SummaryReport.of(2, scores).lines())
        .contains("2 articles")
        .anyMatch(line -> line.matches("first +1\\.00 +0\\.3750 .* 1\\.000"))
        .anyMatch(line -> line.matches("all +5\\.00 .*"));
  }
}
