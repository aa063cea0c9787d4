package nl.citaat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.citaat.article.Sentence;
import nl.citaat.article.Story;
import nl.citaat.ingest.Read.Found;
import nl.citaat.text.LanguageDetector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles that come with the program. */
class ContentTest {

  private static final Path CONTENT = Path.of("content");

  static List<Path> files() throws IOException {
    try (var files = Files.list(CONTENT)) {
      List<Path> all = files.sorted().toList();
      assertThat(all).isNotEmpty();
      return all;
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void anArticleIsSound(Path file) {
    List<Read> reads = new StoryFiles(Clock.systemUTC()).read(file).toList();
    assertThat(reads).singleElement().isInstanceOf(Found.class);
    Draft draft = ((Found) reads.getFirst()).draft();
    Story story = draft.story();
    assertThat(file.getFileName()).hasToString(draft.wanted() + ".md");
    assertThat(Sentence.of(story)).hasSizeBetween(3, 40);
    assertThat(story.published()).isNotNull();
    assertThat(story.source().outlet()).isNotNull();
    assertThat(LanguageDetector.detect(story.body())).contains(story.language());
  }
}
