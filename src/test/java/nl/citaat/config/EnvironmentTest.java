package nl.citaat.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

  private static final String TOKEN = "4242:AAbbCCddEEffGGhhIIjjKKllMMnnOOpp_-1";
  private static final String FILE = "CITAAT_TELEGRAM_TOKEN_FILE";

  @TempDir private Path folder;

  private Config load(Map<String, String> environment) {
    return Config.load(folder.resolve("none"), false, environment);
  }

  private List<String> problems(Map<String, String> environment) {
    ConfigException thrown = catchThrowableOfType(ConfigException.class, () -> load(environment));
    assertThat(thrown).isNotNull();
    assertThat(thrown.problems()).allSatisfy(problem -> assertThat(problem).hasLineCount(1));
    return thrown.problems();
  }

  @Test
  void emptyVariablesAreNotSet() {
    Map<String, String> empty =
        Map.of("CITAAT_DATA", "", "CITAAT_OWNERS", " ", FILE, "", "CITAAT_UNKNOWN", "");
    assertThat(load(empty)).isEqualTo(load(Map.of()));
  }

  @Test
  void otherProgramsVariablesAreLeftAlone() {
    Map<String, String> others =
        Map.of("CITAAT_JAVA_OPTS", "-Xmx1g", "CITAATX", "x", "TOKEN", "x", "citaat_data", "x");
    assertThat(load(others)).isEqualTo(load(Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "CITAAT_TELEGRAM_TOKN, CITAAT_TELEGRAM_TOKEN",
    "CITAAT_TELEGRAM_TOKEN_FIEL, CITAAT_TELEGRAM_TOKEN_FILE",
    "CITAAT_TELEGRAM_APIURL, CITAAT_TELEGRAM_API_URL",
    "CITAAT_TOKEN, CITAAT_TELEGRAM_TOKEN",
    "CITAAT_OWNER, CITAAT_OWNERS"
  })
  void anUnknownVariableIsToldWithWhatWasMeant(String name, String meant) {
    assertThat(problems(Map.of(name, TOKEN)))
        .containsExactly(name + ": error: unknown variable: did you mean " + meant + "?");
  }

  @Test
  void anUnknownVariableLikeNoneIsToldWithAllThereAre() {
    assertThat(problems(Map.of("CITAAT_COLOUR", "red")))
        .containsExactly(
            "CITAAT_COLOUR: error: unknown variable: known are CITAAT_DATA, CITAAT_CONTENT,"
                + " CITAAT_CONTENT_RETRACT_REMOVED,"
                + " CITAAT_OWNERS, CITAAT_LEXICON_DICTIONARIES, CITAAT_LEXICON_DICTD,"
                + " CITAAT_TELEGRAM_TOKEN, CITAAT_TELEGRAM_TOKEN_FILE, CITAAT_TELEGRAM_API_URL,"
                + " CITAAT_TELEGRAM_POLL_SECONDS, CITAAT_TELEGRAM_NOTICE_CHAT, CITAAT_LIMITS_READER_PER_MINUTE,"
                + " CITAAT_LIMITS_READER_PER_DAY, CITAAT_LIMITS_GROUP_PER_MINUTE,"
                + " CITAAT_ALERTS_MOST, CITAAT_ALERTS_PER_DAY,"
                + " CITAAT_FETCH_PORTS, CITAAT_FETCH_CONTACT, CITAAT_CHANNELS_ZONE,"
                + " CITAAT_CHANNELS_CATCH_UP_MINUTES");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n"})
  void aSecretMayStandInAFile(String ending) throws IOException {
    Path secret = Files.writeString(folder.resolve("token"), TOKEN + ending);
    Config config = load(Map.of(FILE, secret.toString()));
    assertThat(config.telegram().token()).isEqualTo(new Secret(TOKEN));
    assertThat(config.effective())
        .contains("telegram.token = ***  (environment CITAAT_TELEGRAM_TOKEN_FILE)");
  }

  @Test
  void aSecretIsGivenOnce() throws IOException {
    Path secret = Files.writeString(folder.resolve("token"), TOKEN);
    assertThat(problems(Map.of("CITAAT_TELEGRAM_TOKEN", TOKEN, FILE, secret.toString())))
        .containsExactly(
            "CITAAT_TELEGRAM_TOKEN: error: CITAAT_TELEGRAM_TOKEN_FILE is set too:"
                + " keep one of the two");
  }

  @Test
  void aSecretsFileMustBeReadable() {
    String end = "): it takes the path of a file that holds the value";
    String start = FILE + ": error: the file that it names cannot be read (";
    assertThat(problems(Map.of(FILE, folder.resolve("none").toString())))
        .containsExactly(start + "NoSuchFileException" + end);
    assertThat(problems(Map.of(FILE, folder.toString())))
        .containsExactly(start + "IOException" + end);
    assertThat(problems(Map.of(FILE, TOKEN))).containsExactly(start + "NoSuchFileException" + end);
    assertThat(problems(Map.of(FILE, "a\0b")))
        .containsExactly(start + "InvalidPathException" + end);
  }

  @Test
  void aSecretsFileMustHoldASecretThatIsNotShownEither() throws IOException {
    Path secret = Files.writeString(folder.resolve("token"), "\n");
    assertThat(problems(Map.of(FILE, secret.toString())))
        .containsExactly(FILE + ": error: the file that it names is empty");
    Files.writeString(secret, TOKEN + "\nmore");
    assertThat(problems(Map.of(FILE, secret.toString())))
        .singleElement()
        .asString()
        .startsWith(FILE + ": error: telegram.token has not the shape of a bot token")
        .doesNotContain("4242", "more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Hush", "4242", "4242:", ":Hush", "x4242:Hush", "4242:Hu sh", "4242:Hu:sh"})
  void aTokenOfAWrongShapeIsNotShown(String token) {
    assertThatThrownBy(() -> load(Map.of("CITAAT_TELEGRAM_TOKEN", token)))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("CITAAT_TELEGRAM_TOKEN: error: telegram.token has not the shape")
        .hasMessageNotContainingAny("Hush", "4242")
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8081, http://127.0.0.1:8081",
    "HTTPS://Example.org/, https://Example.org",
    "http://[::1]:8081/, http://[::1]:8081"
  })
  void aServerHasASchemeAHostAndPerhapsAPort(String url, String server) {
    assertThat(load(Map.of("CITAAT_TELEGRAM_API_URL", url)).telegram().apiUrl())
        .hasToString(server);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api.telegram.org",
        "127.0.0.1:8081",
        "ftp://example.org",
        "https://",
        "https:///x",
        "https:example.org",
        "https://example.org/path",
        "https://example.org?x",
        "https://example.org#x",
        "https://me:Hush@example.org",
        "https://example.org:0",
        "https://example.org:65536",
        "https://example.org:x",
        "https://exa mple.org",
        "file:///etc/passwd"
      })
  void whatIsNotAServerIsRefused(String url) {
    assertThat(problems(Map.of("CITAAT_TELEGRAM_API_URL", url)))
        .containsExactly(
            "CITAAT_TELEGRAM_API_URL: error: telegram.api-url is not the address of a server:"
                + " http or https, a host, and at most a port, such as https://api.telegram.org");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "50, 50", "' 7 ', 7"})
  void aPollTakesOneToFiftySeconds(String text, int seconds) {
    assertThat(load(Map.of("CITAAT_TELEGRAM_POLL_SECONDS", text)).telegram().poll())
        .hasSeconds(seconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "51", "-1", "+5", "2.5", "25s", "99999999999999", "٢٥"})
  void whatIsNotOneToFiftySecondsIsRefused(String text) {
    assertThat(problems(Map.of("CITAAT_TELEGRAM_POLL_SECONDS", text)))
        .containsExactly(
            "CITAAT_TELEGRAM_POLL_SECONDS: error: telegram.poll-seconds takes whole seconds"
                + " from 1 to 50, not \""
                + text
                + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-0", "@newsroom", "https://t.me/newsroom", "1.5", "-10012345678901234567"})
  void whatIsNotTheNumberOfAChatIsRefused(String text) {
    assertThat(problems(Map.of("CITAAT_TELEGRAM_NOTICE_CHAT", text)))
        .containsExactly(
            "CITAAT_TELEGRAM_NOTICE_CHAT: error: telegram.notice-chat takes the number of a chat,"
                + " such as -1001234567890, not \""
                + text
                + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "'0', '\"0\"'",
    "'-100123', '\"-100123\"'",
    "'5,@jan,7,x y', '\"@jan\", \"x y\"'",
    "'5,', '\"\"'",
    "'5;7', '\"5;7\"'",
    "'99999999999999999999', '\"99999999999999999999\"'"
  })
  void whatIsNotAUserIdIsRefused(String owners, String wrong) {
    assertThat(problems(Map.of("CITAAT_OWNERS", owners)))
        .singleElement()
        .asString()
        .startsWith("CITAAT_OWNERS: error: owners takes user ids")
        .endsWith("; wrong: " + wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"off", "OFF", "no", "false"})
  void theDictionariesOfDictdCanBeLeftOut(String text) {
    assertThat(load(Map.of("CITAAT_LEXICON_DICTD", text)).lexicon().dictd()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "on, /usr/share/dictd",
    "yes, /usr/share/dictd",
    "true, /usr/share/dictd",
    "/opt/dictd, /opt/dictd"
  })
  void theDictionariesOfDictdAreInTheUsualFolderOrInTheOneNamed(String text, Path folder) {
    assertThat(load(Map.of("CITAAT_LEXICON_DICTD", text)).lexicon().dictd()).isEqualTo(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.tsv,", ",a.tsv", "a.tsv,,b.tsv"})
  void noDictionaryMayBeEmpty(String text) {
    assertThat(problems(Map.of("CITAAT_LEXICON_DICTIONARIES", text)))
        .containsExactly(
            "CITAAT_LEXICON_DICTIONARIES: error: lexicon.dictionaries takes paths with commas"
                + " between them, and one is empty");
  }

  @Test
  void aProblemIsALineWhateverStandsInTheValue() {
    assertThat(problems(Map.of("CITAAT_OWNERS", "a\nb\u001B[31m\u2028c\u202Ed")))
        .singleElement()
        .asString()
        .endsWith("wrong: \"a b [31m c d\"");
  }
}
