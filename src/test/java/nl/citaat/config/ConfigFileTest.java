package nl.citaat.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFileTest {

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("citaat.yml");
  }

  private Config load(String yaml) throws IOException {
    return Config.load(Path.of(""), Files.writeString(file, yaml), Map.of());
  }

  /** The problems, each without the file's path. */
  private List<String> problems(String yaml) throws IOException {
    Files.writeString(file, yaml);
    return problems();
  }

  private List<String> problems() {
    ConfigException thrown =
        catchThrowableOfType(ConfigException.class, () -> Config.load(Path.of(""), file, Map.of()));
    assertThat(thrown).isNotNull();
    assertThat(thrown.problems())
        .allSatisfy(problem -> assertThat(problem).startsWith(file.toString()).hasLineCount(1));
    return thrown.problems().stream()
        .map(problem -> problem.substring(file.toString().length()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing but a comment\n",
        "---\n",
        "telegram:\n",
        "telegram: {}\n",
        "data:\nowners:\ntelegram:\n  token:\n",
        "data: ''\nowners: []\ntelegram:\n  token: \"\"\n  poll-seconds: ~\n",
        "\uFEFF# with a mark of byte order\ndata: data\n"
      })
  void whatHasNoValueIsNotSet(String yaml) throws IOException {
    Config defaults = Config.load(folder.resolve("none"), false, Map.of());
    assertThat(load(yaml).telegram()).isEqualTo(defaults.telegram());
    assertThat(load(yaml).data()).isEqualTo(defaults.data());
    assertThat(load(yaml).owners()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "owners: [7, 5]",
        "owners:\n  - 7\n  - '5'\n",
        "owners: 7,5",
        "owners: \"7, 5\"",
        "owners: [7, 5, 7]"
      })
  void ownersAreAListOrHaveCommas(String yaml) throws IOException {
    assertThat(load(yaml).owners()).containsExactly(7L, 5L);
  }

  @Test
  void aNameWithItsSectionMayStandAtTheTop() throws IOException {
    assertThat(load("telegram.poll-seconds: 3\n").telegram().poll()).hasSeconds(3);
  }

  @Test
  void valuesAreTakenAsTheyAreWritten() throws IOException {
    assertThat(load("data: 010\ncontent: yes\n").data()).isEqualTo(Path.of("010"));
    assertThat(load("content: yes\n").content()).isEqualTo(Path.of("yes"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          telegram:\\n  pol-seconds: 3  | :2:3: error: unknown option telegram.pol-seconds: did you mean telegram.poll-seconds?
          telegram:\\n  pollSeconds: 3  | :2:3: error: unknown option telegram.pollSeconds: did you mean telegram.poll-seconds?
          telegram:\\n  apiurl: x       | :2:3: error: unknown option telegram.apiurl: did you mean telegram.api-url?
          token: 1:a                    | :1:1: error: unknown option token: did you mean telegram.token?
          Data: x                       | :1:1: error: unknown option Data: did you mean data?
          telegran:\\n  token: 1:a      | :1:1: error: unknown option telegran: did you mean telegram?
          zzz: 1                        | :1:1: error: unknown option zzz: known are data, content, content.retract-removed, owners, lexicon, lexicon.dictionaries, lexicon.dictd, telegram, telegram.token, telegram.api-url, telegram.poll-seconds, telegram.notice-chat, limits, limits.reader-per-minute, limits.reader-per-day, limits.group-per-minute, alerts, alerts.most, alerts.per-day, fetch, fetch.ports, fetch.contact, channels, channels.zone, channels.catch-up-minutes
          """)
  void unknownOptionsAreNamedWithTheirPlaceAndWhatWasMeant(String yaml, String problem)
      throws IOException {
    assertThat(problems(yaml.translateEscapes())).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          data: [a, b]                 | :1:7: error: data takes one value
          data: {a: b}                 | :1:7: error: data takes one value
          owners: {a: b}               | :1:9: error: owners takes a list of single values
          owners: [[1], 2]             | :1:9: error: owners takes a list of single values
          telegram: yes                | :1:11: error: telegram is a section: its options go below it, indented
          telegram: [a]                | :1:11: error: telegram is a section: its options go below it, indented
          data: a\\ndata: b            | :2:1: error: data is there twice: keep one
          telegram.token: 1:a\\ntelegram: {token: 1:a} | :2:12: error: telegram.token is there twice: keep one
          [a]: b                       | :1:1: error: takes the name of an option
          just words                   | :1:1: error: takes options, each with a colon and a value
          - data                       | :1:1: error: takes options, each with a colon and a value
          """)
  void wrongShapesAreNamedWithTheirPlace(String yaml, String problem) throws IOException {
    assertThat(problems(yaml.translateEscapes())).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          data: a\\n b: c              | :2:3: error: not YAML: mapping values are not allowed here
          data: a\\n\\tb: c            | :2:1: error: not YAML: while scanning for the next token, found character
          data: 'a                     | :1:9: error: not YAML: while scanning a quoted scalar, found unexpected end of stream
          data: @a                     | :1:7: error: not YAML: while scanning for the next token, found character '@'
          telegram: &t\\n  token: *u   | :2:10: error: not YAML: found undefined alias u
          data: a\\n---\\ndata: b      | :2:1: error: not YAML: expected a single document in the stream, but found another document
          """)
  void whatIsNotYamlIsNamedWithItsPlace(String yaml, String problem) throws IOException {
    assertThat(problems(yaml.translateEscapes())).singleElement().asString().startsWith(problem);
  }

  @Test
  void whatIsNotTextIsRefused() throws IOException {
    Files.write(file, "data: caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problems()).containsExactly(": error: is not UTF-8: save it with that encoding");
    assertThat(problems("data: a\u0000b\n"))
        .singleElement()
        .asString()
        .startsWith(": error: not YAML: ");
  }

  @Test
  void nestingWithoutEndIsRefused() throws IOException {
    assertThat(problems("data: " + "[".repeat(10_000))).hasSize(1);
    assertThat(problems("telegram: &t\n  x: *t\n")).hasSize(1);
  }

  @Test
  void aFileThatIsNamedMustBeThere() {
    assertThat(problems()).containsExactly(": error: there is no such file");
  }

  @Test
  void aFolderIsNoFile() {
    file = folder;
    assertThat(problems())
        .containsExactly(": error: cannot be read (Is a directory): name a file of text");
  }

  @Test
  void aTokenOfAWrongShapeIsNotShown() throws IOException {
    assertThat(problems("telegram:\n  token: 4242-Hush\n"))
        .containsExactly(
            ":2:10: error: telegram.token has not the shape of a bot token, digits:letters:"
                + " copy it whole from @BotFather");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "owners: %s",
        "%s: x",
        "telegram: %s",
        "telegram: {%s}",
        "telegram: {api-url: 'https://api.telegram.org/bot%s'}",
        "telegram: {poll-seconds: %s}",
      })
  void aTokenInAWrongPlaceIsNotShown(String yaml) throws IOException {
    String token = "4242:AAbbCCddEEffGGhhIIjjKKllMMnnOOpp_-1";
    assertThat(problems(yaml.formatted(token)))
        .singleElement()
        .asString()
        .doesNotContain(token, "AAbbCC");
  }
}
