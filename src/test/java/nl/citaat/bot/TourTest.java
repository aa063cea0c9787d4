package nl.citaat.bot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.citaat.testing.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays {@code tour/*.txt} over the articles that the newspaper comes with, and compares what then
 * stands in the chat with the picture beside the file, which the README shows. The first line of a
 * file is the picture's title. With {@code -Dcitaat.golden=rewrite} the pictures are drawn anew;
 * look at them before you commit.
 */
class TourTest {

  private static final Path FILES = Path.of("src/test/resources/tour");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("citaat.golden"));

  @TempDir Path data;

  static List<Path> tour() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tour")
  void thePictureShowsWhatTheBotDoes(Path file) throws IOException {
    Path picture = file.resolveSibling(file.getFileName().toString().replace(".txt", ".svg"));
    String drawn = drawn(Files.readAllLines(file, UTF_8));
    if (REWRITE) {
      Files.writeString(picture, drawn, UTF_8);
    }
    assertThat(Files.readString(picture, UTF_8)).isEqualTo(drawn);
  }

  @Test
  void theReadmeShowsEachPicture() throws IOException {
    String readme = Files.readString(Path.of("README.md"), UTF_8);
    assertThat(tour())
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(readme).contains("(" + file.toString().replace(".txt", ".svg") + ")"));
  }

  private String drawn(List<String> lines) {
    Scene scene = new Scene();
    try (Conversation conversation = new Conversation(data, Archive.CONTENT)) {
      lines.stream()
          .skip(1)
          .filter(line -> !line.isBlank())
          .forEach(step -> scene.add(step, conversation.play(step)));
    }
    return ChatPicture.svg(lines.getFirst().substring("# ".length()), scene);
  }
}
