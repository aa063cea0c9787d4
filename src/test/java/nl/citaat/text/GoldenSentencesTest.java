package nl.citaat.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cuts the paragraphs of {@code sentences/*.txt}; beside each file stands a {@code .expected} one
 * with a sentence a line, {@code ↵} for a line feed in it, and an empty line between paragraphs.
 * With {@code -Dcitaat.golden=rewrite} the expected files are written anew; look at them before you
 * commit.
 */
class GoldenSentencesTest {

  private static final Path FILES = Path.of("src/test/resources/sentences");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("citaat.golden"));

  static Stream<Path> texts() throws IOException {
    try (var files = Files.list(FILES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsCutAsWritten(Path file) throws IOException {
    Path expected = Path.of(file.toString().replaceAll("txt$", "expected"));
    String cut = cut(Files.readString(file, UTF_8));
    if (REWRITE) {
      Files.writeString(expected, cut, UTF_8);
    } else {
      assertThat(cut).isEqualTo(Files.readString(expected, UTF_8));
    }
  }

  private static String cut(String text) {
    return Stream.of(text.strip().split("\n\n", -1))
            .map(
                paragraph ->
                    SentenceSplitter.sentences(paragraph).stream()
                        .map(span -> span.in(paragraph).replace('\n', '\u21b5'))
                        .collect(Collectors.joining("\n")))
            .collect(Collectors.joining("\n\n"))
        + "\n";
  }
}
