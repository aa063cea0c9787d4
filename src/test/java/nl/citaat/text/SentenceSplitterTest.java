package nl.citaat.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the golden files don't show; the cuts themselves are in {@link GoldenSentencesTest}. */
class SentenceSplitterTest {

  @Test
  void nothingHasNoSentences() {
    assertThat(SentenceSplitter.sentences("")).isEmpty();
    assertThat(SentenceSplitter.sentences(" \n\u00a0 ")).isEmpty();
  }

  @Test
  void offsetsOfAPartAreThoseOfTheWhole() {
    String text = "Kop\n\n Eén. Twee. \n\nDrie.";
    TextSpan paragraph = new TextSpan(text.indexOf(" Eén"), text.indexOf("\n\nDrie"));
    List<TextSpan> sentences = SentenceSplitter.sentences(text, paragraph);
    assertThat(sentences).extracting(span -> span.in(text)).containsExactly("Eén.", "Twee.");
    assertThat(sentences).allMatch(paragraph::contains);
  }

  @Test
  void whatStandsBeyondThePartIsNotLookedAt() {
    String text = "Hij ging. Zij";
    assertThat(SentenceSplitter.sentences(text, new TextSpan(0, 10)))
        .containsExactly(new TextSpan(0, 9));
    assertThat(SentenceSplitter.sentences("Dr. Jansen", new TextSpan(2, 10)))
        .containsExactly(new TextSpan(2, 3), new TextSpan(4, 10));
  }

  @Test
  void anySpaceSeparatesSentences() {
    String text = "Eén.\u00a0Twee.\u2003Drie.\nVier.";
    assertThat(SentenceSplitter.sentences(text)).hasSize(4);
  }

  @Test
  void sentencesOfTheContentAreWhole() throws IOException {
    try (var files = Files.list(Path.of("content"))) {
      List<Path> articles = files.filter(file -> file.toString().endsWith(".md")).toList();
      assertThat(articles).isNotEmpty();
      for (Path article : articles) {
        assertWholeParagraphs(Normalizer.clean(Files.readString(article, UTF_8)));
      }
    }
  }

  private static void assertWholeParagraphs(String text) {
    int start = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      TextSpan part = new TextSpan(start, start + paragraph.length());
      List<TextSpan> sentences = SentenceSplitter.sentences(text, part);
      Spans.assertWhole(text, part, sentences);
      assertThat(sentences.isEmpty()).isEqualTo(paragraph.isBlank());
      start = part.end() + 2;
    }
  }

  @Test
  void sentencesOfAnyTextAreWhole() {
    RandomTexts.texts(5000)
        .forEach(
            text ->
                Spans.assertWhole(
                    text, new TextSpan(0, text.length()), SentenceSplitter.sentences(text)));
  }

  @Test
  void aSentenceDoesNotChangeWithThePlaceOfItsParagraph() {
    RandomTexts.texts(1000)
        .forEach(
            text -> {
              TextSpan part = new TextSpan(4, 4 + text.length());
              List<TextSpan> moved = SentenceSplitter.sentences("Zo. " + text + " En.", part);
              assertThat(moved)
                  .isEqualTo(
                      SentenceSplitter.sentences(text).stream()
                          .map(span -> span.shift(4))
                          .toList());
            });
  }
}
