package nl.citaat.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {

  private static final String BODY = "Eerste alinea.\n\nTweede.";

  private static Story story(String title, List<Block> blocks, List<String> tags) {
    return new Story(title, BODY, blocks, Source.UNKNOWN, null, null, Language.NL, tags);
  }

  private static Block block(int start, int end) {
    return new Block(Block.Kind.PARAGRAPH, new TextSpan(start, end));
  }

  private static void assertRefused(Block... blocks) {
    assertThatThrownBy(() -> story("T", List.of(blocks), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Block");
  }

  @Test
  void blocksLieInOrderWithinTheBody() {
    assertThat(story("T", List.of(block(0, 14), block(16, 23)), List.of()).blocks()).hasSize(2);
    assertThat(story("T", List.of(block(0, 14), block(14, 23)), List.of()).blocks()).hasSize(2);
    assertRefused(block(16, 23), block(0, 14));
    assertRefused(block(0, 15), block(14, 23));
    assertRefused(block(0, 14), block(0, 14));
    assertRefused(block(16, 24));
    assertRefused(block(0, 14), block(16, 16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void aStoryHasATitle(String title) {
    assertThatThrownBy(() -> story(title, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("title");
  }

  @Test
  void aStoryDoesNotChangeWithTheListsItWasMadeOf() {
    List<Block> blocks = new ArrayList<>(List.of(block(0, 14)));
    List<String> tags = new ArrayList<>(List.of("a"));
    Story story = story("T", blocks, tags);
    blocks.clear();
    tags.clear();
    assertThat(story).isEqualTo(story("T", List.of(block(0, 14)), List.of("a")));
  }
}
