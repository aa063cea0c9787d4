package nl.citaat.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import nl.citaat.article.Story;
import nl.citaat.ingest.Read.Bad;
import nl.citaat.ingest.Read.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads each file of {@code ingest/}, on a day in May 2019, and compares what is found with the
 * file of the same name that ends in {@code .expected}. With {@code -Dcitaat.golden=rewrite} those
 * are written anew; look at them before you commit.
 */
class GoldenFilesTest {

  private static final Path FILES = Path.of("src/test/resources/ingest");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("citaat.golden"));
  private static final Clock MAY =
      Clock.fixed(Instant.parse("2019-05-05T12:00:00Z"), ZoneOffset.UTC);

  static List<Path> files() throws IOException {
    try (var files = Files.list(FILES)) {
      List<Path> inputs =
          files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
      assertThat(inputs).isNotEmpty();
      return inputs;
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsReadAsWritten(Path file) throws IOException {
    Path expected = Path.of(file + ".expected");
    String read =
        new StoryFiles(MAY).read(file).map(GoldenFilesTest::dump).collect(Collectors.joining("\n"));
    if (REWRITE) {
      Files.writeString(expected, read, UTF_8);
    } else {
      assertThat(read).isEqualTo(Files.readString(expected, UTF_8));
    }
  }

  private static String dump(Read read) {
    return switch (read) {
      case Bad bad -> bad.problem().replace(FILES + "/", "") + "\n";
      case Found found -> dump(found.draft(), found.place().replace(FILES + "/", ""));
    };
  }

  private static String dump(Draft draft, String place) {
    Story story = draft.story();
    StringBuilder dump = new StringBuilder();
    dump.append("== %s, %s from %s\n".formatted(place, draft.wanted(), origin(draft)));
    dump.append("title: %s\n".formatted(story.title()));
    dump.append("published: %s %s\n".formatted(story.published(), story.publishedAt()));
    dump.append("%s\n".formatted(story.source()));
    dump.append("language: %s\n".formatted(story.language().code()));
    dump.append("tags: %s\n".formatted(story.tags()));
    List<String> texts =
        story.blocks().stream().map(block -> block.span().in(story.body())).toList();
    for (int i = 0; i < texts.size(); i++) {
      dump.append("%s: %s\n".formatted(story.blocks().get(i).kind(), texts.get(i)));
    }
    assertThat(story.body()).isEqualTo(String.join("\n\n", texts));
    return dump.toString();
  }

  private static String origin(Draft draft) {
    return draft.origin().replace(FILES.toAbsolutePath().toUri().toString(), "");
  }
}
