package nl.citaat.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.citaat.config.Config.Fetch;
import nl.citaat.config.Config.Lexicon;
import nl.citaat.config.Config.Limits;
import nl.citaat.config.Config.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {

  private static final String TOKEN = "4242:Hush-h_1";

  private static final Lexicon DICTIONARIES =
      new Lexicon(
          List.of(Path.of("words.tsv"), Path.of("/etc/citaat/more.tsv")),
          Path.of("/usr/share/dictd"));

  @TempDir private Path folder;

  private Path write(String yaml) throws IOException {
    return Files.writeString(folder.resolve("citaat.yml"), yaml);
  }

  @Test
  void withoutFileAndEnvironmentTheDefaultsCount() {
    Config config = Config.load(folder.resolve("citaat.yml"), false, Map.of());
    assertThat(config.data()).isEqualTo(Path.of("data"));
    assertThat(config.content()).isEqualTo(Path.of("content"));
    assertThat(config.owners()).isEmpty();
    assertThat(config.lexicon()).isEqualTo(new Lexicon(List.of(), null));
    assertThat(config.telegram())
        .isEqualTo(
            new Telegram(
                null, URI.create("https://api.telegram.org"), Duration.ofSeconds(25), null));
    assertThat(config.limits()).isEqualTo(new Limits(20, 200, 60));
    assertThat(config.fetch()).isEqualTo(new Fetch(Set.of(80, 443), null));
  }

  @Test
  void theFileSetsAllOptions() throws IOException {
    Path file =
        write(
            """
            data: /var/lib/citaat
            content: articles
            owners: [7, 5]
            lexicon:
              dictionaries: [words.tsv, /etc/citaat/more.tsv]
              dictd: on
            telegram:
              token: %s
              api-url: http://127.0.0.1:8081
              poll-seconds: 3
              notice-chat: -1001234567890
            """
                .formatted(TOKEN));
    Config config = Config.load(Path.of(""), file, Map.of());
    assertThat(config.data()).isEqualTo(Path.of("/var/lib/citaat"));
    assertThat(config.content()).isEqualTo(Path.of("articles"));
    assertThat(config.owners()).containsExactly(7L, 5L);
    assertThat(config.lexicon()).isEqualTo(DICTIONARIES);
    assertThat(config.telegram())
        .isEqualTo(
            new Telegram(
                new Secret(TOKEN),
                URI.create("http://127.0.0.1:8081"),
                Duration.ofSeconds(3),
                -1001234567890L));
  }

  @Test
  void theEnvironmentSetsAllOptions() throws IOException {
    Config config =
        Config.load(
            Path.of(""),
            write(""),
            Map.of(
                "CITAAT_DATA", "/var/lib/citaat",
                "CITAAT_CONTENT", "articles",
                "CITAAT_OWNERS", "7, 5",
                "CITAAT_LEXICON_DICTIONARIES", "words.tsv, /etc/citaat/more.tsv",
                "CITAAT_LEXICON_DICTD", "On",
                "CITAAT_TELEGRAM_TOKEN", TOKEN,
                "CITAAT_TELEGRAM_API_URL", "http://127.0.0.1:8081",
                "CITAAT_TELEGRAM_POLL_SECONDS", "3",
                "CITAAT_TELEGRAM_NOTICE_CHAT", "-1001234567890"));
    assertThat(config.data()).isEqualTo(Path.of("/var/lib/citaat"));
    assertThat(config.content()).isEqualTo(Path.of("articles"));
    assertThat(config.owners()).containsExactly(7L, 5L);
    assertThat(config.lexicon()).isEqualTo(DICTIONARIES);
    assertThat(config.telegram())
        .isEqualTo(
            new Telegram(
                new Secret(TOKEN),
                URI.create("http://127.0.0.1:8081"),
                Duration.ofSeconds(3),
                -1001234567890L));
  }

  @Test
  void theCommandLineIsStrongerThanTheEnvironmentAndThatThanTheFile() throws IOException {
    Path file = write("data: of-file\ncontent: of-file\nowners: 1\n");
    Config config =
        Config.load(
                Path.of(""),
                file,
                Map.of("CITAAT_DATA", "of-environment", "CITAAT_CONTENT", "of-environment"))
            .withData(Path.of("of-command-line"));
    assertThat(config.data()).isEqualTo(Path.of("of-command-line"));
    assertThat(config.content()).isEqualTo(Path.of("of-environment"));
    assertThat(config.owners()).containsExactly(1L);
  }

  @Test
  void relativePathsStartAtTheHomeFolder() throws IOException {
    Path file =
        write(
            """
            data: inner
            content: /articles
            lexicon:
              dictionaries: [words.tsv, /more.tsv]
              dictd: dictd
            """);
    Config config = Config.load(Path.of("/opt/citaat"), file, Map.of());
    assertThat(config.data()).isEqualTo(Path.of("/opt/citaat/inner"));
    assertThat(config.content()).isEqualTo(Path.of("/articles"));
    assertThat(config.lexicon())
        .isEqualTo(
            new Lexicon(
                List.of(Path.of("/opt/citaat/words.tsv"), Path.of("/more.tsv")),
                Path.of("/opt/citaat/dictd")));
  }

  @Test
  void eachSettingIsShownWithWhereItComesFromAndSecretsMasked() throws IOException {
    Path file = write("owners: [7, 5]\n\ntelegram:\n  poll-seconds: 3\n");
    Config config =
        Config.load(
            Path.of(""),
            file,
            Map.of(
                "CITAAT_TELEGRAM_TOKEN",
                TOKEN,
                "CITAAT_TELEGRAM_API_URL",
                "http://127.0.0.1:8081"));
    assertThat(config.withData(Path.of("elsewhere")).effective())
        .containsExactly(
            "data = elsewhere  (command line)",
            "content = content  (default)",
            "content.retract-removed = off  (default)",
            "owners = 7,5  (" + file + ":1)",
            "lexicon.dictionaries =  (not set)",
            "lexicon.dictd = off  (default)",
            "telegram.token = ***  (environment CITAAT_TELEGRAM_TOKEN)",
            "telegram.api-url = http://127.0.0.1:8081  (environment CITAAT_TELEGRAM_API_URL)",
            "telegram.poll-seconds = 3  (" + file + ":4)",
            "telegram.notice-chat =  (not set)",
            "limits.reader-per-minute = 20  (default)",
            "limits.reader-per-day = 200  (default)",
            "limits.group-per-minute = 60  (default)",
            "alerts.most = 20  (default)",
            "alerts.per-day = 10  (default)",
            "fetch.ports = 80,443  (default)",
            "fetch.contact =  (not set)",
            "channels.zone = Europe/Amsterdam  (default)",
            "channels.catch-up-minutes = 120  (default)");
  }

  @Test
  void limitsAreReadEach() throws IOException {
    Path file =
        write(
            """
            limits:
              reader-per-minute: 1
              reader-per-day: 100000
            """);
    Config config = Config.load(Path.of(""), file, Map.of("CITAAT_LIMITS_GROUP_PER_MINUTE", "7"));
    assertThat(config.limits()).isEqualTo(new Limits(1, 100_000, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100001", "-1", "many", "1.5"})
  void aLimitIsAWholeNumberFromOne(String limit) throws IOException {
    Path file = write("limits:\n  reader-per-day: " + limit + "\n");
    assertThatThrownBy(() -> Config.load(Path.of(""), file, Map.of()))
        .hasMessageContaining(
            "limits.reader-per-day takes a whole number from 1 to 100000, not \"" + limit + "\"");
  }

  @Test
  void fetchingIsReadFromTheFileAndTheEnvironment() throws IOException {
    Path file =
        write(
            """
            fetch:
              ports: [443, 8443]
              contact: +https://example.org/bot
            """);
    assertThat(Config.load(Path.of(""), file, Map.of()).fetch())
        .isEqualTo(new Fetch(Set.of(443, 8443), "+https://example.org/bot"));
    Map<String, String> environment =
        Map.of("CITAAT_FETCH_PORTS", "80, 8080", "CITAAT_FETCH_CONTACT", "press@example.org");
    assertThat(Config.load(Path.of(""), file, environment).fetch())
        .isEqualTo(new Fetch(Set.of(80, 8080), "press@example.org"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "http", "80,", "80;443"})
  void aPortIsANumberThatServersCanHave(String ports) {
    Map<String, String> environment = Map.of("CITAAT_FETCH_PORTS", ports);
    assertThatThrownBy(() -> Config.load(folder.resolve("none"), false, environment))
        .hasMessageContaining("fetch.ports takes ports from 1 to 65535");
  }

  @ParameterizedTest
  @ValueSource(strings = {"caf\u00e9@example.org", "a\r\nHost: b", "(press)", "\\", "a\0b"})
  void aContactCanStandInAHeader(String contact) {
    Map<String, String> environment = Map.of("CITAAT_FETCH_CONTACT", contact);
    assertThatThrownBy(() -> Config.load(folder.resolve("none"), false, environment))
        .hasMessageContaining("fetch.contact takes an address such as press@example.org");
  }

  @Test
  void whatHasNoValueIsShownAsNotSet() {
    assertThat(Config.load(folder.resolve("citaat.yml"), false, Map.of()).effective())
        .contains("owners =  (not set)", "telegram.token =  (not set)");
  }

  @Test
  void theTokenStaysOutOfTheWholeConfigAsText() {
    Config config =
        Config.load(folder.resolve("none"), false, Map.of("CITAAT_TELEGRAM_TOKEN", TOKEN));
    assertThat(config.telegram().token()).isEqualTo(new Secret(TOKEN));
    assertThat(config.toString()).contains("***").doesNotContain(TOKEN, "4242");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() throws IOException {
    Path file = write("dta: x\ntelegram:\n  poll-seconds: 99\n");
    Map<String, String> environment = Map.of("CITAAT_OWNERS", "me", "CITAAT_DTA", "x");
    assertThatThrownBy(() -> Config.load(Path.of(""), file, environment))
        .isInstanceOfSatisfying(
            ConfigException.class,
            e -> {
              assertThat(e.problems())
                  .containsExactly(
                      file + ":1:1: error: unknown option dta: did you mean data?",
                      file
                          + ":3:17: error: telegram.poll-seconds takes whole seconds from 1 to 50,"
                          + " not \"99\"",
                      "CITAAT_OWNERS: error: owners takes user ids, which are numbers above zero,"
                          + " with commas between them; wrong: \"me\"",
                      "CITAAT_DTA: error: unknown variable: did you mean CITAAT_DATA?");
              assertThat(e).hasMessage(String.join("\n", e.problems()));
            });
  }

  @Test
  void aWrongValueInTheFileIsToldEvenIfTheEnvironmentIsStronger() throws IOException {
    Path file = write("owners: me\n");
    assertThatThrownBy(() -> Config.load(Path.of(""), file, Map.of("CITAAT_OWNERS", "5")))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(file + ":1:9: error: owners ");
  }
}
