package nl.citaat.bot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays {@code conversations/*.txt}: lines at the margin are steps as {@link Conversation} knows
 * them, indented ones what the bot does. With {@code -Dcitaat.golden=rewrite} the indented lines
 * are written anew; look at what changed before you commit it. Whatever is said, each block quote
 * is compared with the stored article.
 */
class GoldenConversationsTest {

  private static final Path FILES = Path.of("src/test/resources/conversations");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("citaat.golden"));

  @TempDir Path data;

  static Stream<Path> conversations() throws IOException {
    try (var files = Files.list(FILES)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void aConversationGoesAsWritten(Path file) throws IOException {
    List<String> written = Files.readAllLines(file, UTF_8);
    List<String> played = played(written);
    if (REWRITE) {
      Files.write(file, played, UTF_8);
    } else {
      assertThat(played).containsExactlyElementsOf(written);
    }
  }

  private List<String> played(List<String> written) {
    List<String> played = new ArrayList<>();
    try (Conversation conversation = new Conversation(data)) {
      for (String line : written) {
        if (line.startsWith(" ")) {
          continue;
        }
        played.add(line);
        if (!line.isBlank() && !line.startsWith("#")) {
          List<Outgoing> done = conversation.play(line);
          done.forEach(outgoing -> assertVerbatim(conversation, outgoing));
          if (conversation.delivers(line)) {
            played.addAll(Transcript.of(done));
          }
        }
      }
    }
    return played;
  }

  private static void assertVerbatim(Conversation conversation, Outgoing outgoing) {
    if (outgoing instanceof Outgoing.Send send) {
      List<String> blocks =
          send.text().entities().stream()
              .filter(entity -> entity.style() == FormattedText.Style.BLOCKQUOTE)
              .map(entity -> entity.span().in(send.text().text()))
              .toList();
      assertThat(blocks).isEqualTo(send.shown().stream().map(conversation::stored).toList());
    }
  }
}
