package nl.citaat.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.citaat.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceTest {

  private static List<String> texts(Story story) {
    return Sentence.of(story).stream().map(sentence -> sentence.span().in(story.body())).toList();
  }

  @Test
  void headingsAndCaptionsAreNoSentences() {
    Story story =
        Stories.story(
            Language.NL,
            "Titel. Twee.",
            "! Foto: ANP. Nog een.",
            "Eén. Twee.",
            "# Kop. Met punt.",
            "> Drie! Vier?",
            "Vijf");
    assertThat(texts(story)).containsExactly("Eén.", "Twee.", "Drie!", "Vier?", "Vijf");
  }

  @Test
  void sentencesAreNumberedThroughTheStoryAndKnowTheirBlock() {
    Story story = Stories.story(Language.NL, "T", "# Kop", "Eén. Twee.", "# Kop", "Drie.");
    assertThat(Sentence.of(story)).extracting(Sentence::ordinal).containsExactly(0, 1, 2);
    assertThat(Sentence.of(story)).extracting(Sentence::block).containsExactly(1, 1, 3);
  }

  @Test
  void aSentenceNeverCrossesAParagraph() {
    Story story = Stories.story(Language.NL, "T", "Zonder punt", "en verder");
    assertThat(texts(story)).containsExactly("Zonder punt", "en verder");
  }

  @Test
  void aStoryOfHeadingsOnlyHasNone() {
    assertThat(Sentence.of(Stories.story(Language.EN, "T", "# Head.", "! Photo."))).isEmpty();
    assertThat(Sentence.of(Stories.story(Language.EN, "T"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void onlyParagraphsAndQuotationsAreQuoted(Block.Kind kind) {
    assertThat(kind.quotable())
        .isEqualTo(kind == Block.Kind.PARAGRAPH || kind == Block.Kind.QUOTATION);
  }
}
