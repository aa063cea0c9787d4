package nl.citaat.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.citaat.config.Option.Kind;
import org.junit.jupiter.api.Test;

/** The files in {@code config/} against the program. */
class ShippedConfigTest {

  private static final Path FILE = Path.of("config", "citaat.yml");

  @Test
  void theFileNamesTheOptionsOfTheTableWithTheirDefaultsInItsOrder() throws IOException {
    Map<String, String> table = new LinkedHashMap<>();
    Options.ALL.forEach(option -> table.put(option.name(), option.fallback()));
    Map<String, String> file = new LinkedHashMap<>();
    collect("", new YAMLMapper().readTree(FILE.toFile()), file);
    assertThat(file).containsExactlyEntriesOf(table);
  }

  private static void collect(String prefix, JsonNode node, Map<String, String> into) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      JsonNode value = entry.getValue();
      if (value.isObject()) {
        collect(prefix + entry.getKey() + ".", value, into);
      } else {
        into.put(prefix + entry.getKey(), text(value));
      }
    }
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().map(JsonNode::asText).collect(Collectors.joining(","));
    }
    return value.isNull() ? "" : value.asText();
  }

  @Test
  void aCommentAboveEachOptionNamesItsVariables() throws IOException {
    List<String> lines = Files.readAllLines(FILE);
    for (Option<?> option : Options.ALL) {
      assertThat(commentAbove(lines, option)).contains(option.variable());
      if (option.is(Kind.SECRET)) {
        assertThat(commentAbove(lines, option)).contains(option.fileVariable());
      }
    }
  }

  /** An option whose section is an option itself is written with its whole name. */
  private static String commentAbove(List<String> lines, Option<?> option) {
    String key =
        option.name().substring(option.section().isEmpty() ? 0 : option.section().length() + 1);
    List<String> comment = new ArrayList<>();
    for (String line : lines) {
      if (line.strip().startsWith(key + ":") || line.startsWith(option.name() + ":")) {
        return String.join("\n", comment);
      }
      if (line.strip().startsWith("#")) {
        comment.add(line);
      } else {
        comment.clear();
      }
    }
    return "";
  }

  @Test
  void theFileIsReadWhenNoneIsNamed() {
    assertThat(Config.load(Path.of(""), null, Map.of()).effective())
        .anySatisfy(
            line -> assertThat(line).matches("data = data  \\(config/citaat\\.yml:\\d+\\)"));
  }

  @Test
  void theProgramHoldsTheLoggingOfTheFolder() throws IOException {
    URL built = ShippedConfigTest.class.getResource("/logback.xml");
    assertThat(built).isNotNull();
    assertThat(built.openStream())
        .hasBinaryContent(Files.readAllBytes(Path.of("config/logback.xml")));
  }
}
