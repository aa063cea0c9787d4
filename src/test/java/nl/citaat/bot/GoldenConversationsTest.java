package nl.citaat.bot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.citaat.bot.FormattedText.Style;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays {@code conversations/*.txt}: lines at the margin are steps as {@link Conversation} knows
 * them, indented ones what the bot does, where an ellipsis on a line of its own stands for any
 * lines: what is found second and third changes with the ranking, which is not tried here. With
 * {@code -Dcitaat.golden=rewrite} what does not fit is written anew; look at it before you commit.
 * Whatever is said, each block quote is compared with the stored article.
 */
class GoldenConversationsTest {

  private static final Path FILES = Path.of("src/test/resources/conversations");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("citaat.golden"));

  private static final Set<Style> BLOCKS = Set.of(Style.BLOCKQUOTE, Style.EXPANDABLE_BLOCKQUOTE);

  private static final String INDENT = "    ";
  private static final String ANY_LINES = INDENT + "\u2026";

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

  /** The file as it would have to be: expectations that fit stay, others give way to the facts. */
  private List<String> played(List<String> written) {
    List<String> played = new ArrayList<>();
    try (Conversation conversation = new Conversation(data)) {
      for (int i = 0; i < written.size(); i++) {
        String line = written.get(i);
        if (line.startsWith(INDENT)) {
          continue;
        }
        played.add(line);
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> expected = indented(written, i + 1);
          List<String> shown = shown(conversation, line);
          played.addAll(fits(expected, shown) ? expected : shown);
        }
      }
    }
    return played;
  }

  private static List<String> indented(List<String> lines, int from) {
    return lines.stream().skip(from).takeWhile(line -> line.startsWith(INDENT)).toList();
  }

  private static List<String> shown(Conversation conversation, String step) {
    List<Outgoing> done = conversation.play(step);
    done.forEach(outgoing -> assertVerbatim(conversation, outgoing));
    return conversation.delivers(step) ? Transcript.of(done) : List.of();
  }

  private static boolean fits(List<String> expected, List<String> shown) {
    String pattern =
        expected.stream()
            .map(line -> line.equals(ANY_LINES) ? "(?:.*\n)*" : Pattern.quote(line) + "\n")
            .collect(Collectors.joining());
    return (String.join("\n", shown) + "\n").matches(expected.isEmpty() ? "\n" : pattern);
  }

  private static void assertVerbatim(Conversation conversation, Outgoing outgoing) {
    switch (outgoing) {
      case Outgoing.Send send -> assertVerbatim(conversation, send.text(), send.shown());
      case Outgoing.Edit edit -> assertVerbatim(conversation, edit.text(), edit.shown());
      case Outgoing.Amend amend -> assertVerbatim(conversation, amend.text(), amend.shown());
      case Outgoing.SendPhoto photo -> assertVerbatim(conversation, photo.caption(), List.of());
      case Outgoing.SendDocument document ->
          assertVerbatim(conversation, document.caption(), List.of());
      case Outgoing.AnswerPress press -> {}
      case Outgoing.OfferMenu menu -> {}
      case Outgoing.AnswerInline answer ->
          answer
              .results()
              .forEach(
                  result ->
                      assertThat(blocks(result.text())).isEqualTo(conversation.quoted(result)));
    }
  }

  private static void assertVerbatim(
      Conversation conversation, FormattedText text, List<Outgoing.Shown> shown) {
    assertThat(blocks(text)).isEqualTo(shown.stream().map(conversation::stored).toList());
  }

  private static List<String> blocks(FormattedText text) {
    return text.entities().stream()
        .filter(entity -> BLOCKS.contains(entity.style()))
        .map(entity -> entity.span().in(text.text()))
        .toList();
  }
}
