package nl.citaat.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.stream.Stream;
import nl.citaat.bot.ChatFiles.UnavailableException;
import nl.citaat.testing.Logged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** A file that somebody sent comes whole, or it is said that it does not. */
class DownloadTest {

  private static final byte[] WORDS = "A bridge fell.\n\nNobody was hurt. €".getBytes(UTF_8);
  private static final int MOST = 100_000;
  private static final String SECRET = FakeTelegram.TOKEN.substring(5);

  private final FakeTelegram telegram = new FakeTelegram();
  private final TelegramGateway gateway =
      new TelegramGateway(new BotApi(telegram.settings(), Duration.ofMillis(500)));

  @BeforeEach
  void hold() {
    telegram.holds("documents/words.txt", WORDS);
  }

  @AfterEach
  void close() {
    gateway.close();
    telegram.close();
  }

  private String problem(String file, int most) {
    UnavailableException problem =
        catchThrowableOfType(UnavailableException.class, () -> gateway.read(file, most));
    assertThat(problem).hasNoCause();
    return String.valueOf(problem.getMessage());
  }

  private String problem(Fault fault) {
    telegram.fail("file", fault);
    return problem("words.txt", MOST);
  }

  @Test
  void aFileComesAsItWasSent() {
    assertThat(gateway.read("words.txt", MOST)).isEqualTo(WORDS);
    assertThat(telegram.calls("file"))
        .singleElement()
        .satisfies(
            call ->
                assertThat(call.get("path").textValue())
                    .isEqualTo("/file/bot" + FakeTelegram.TOKEN + "/documents/words.txt"));
  }

  @Test
  void anEmptyFileIsAFileToo() {
    telegram.holds("documents/empty.txt", new byte[0]);
    assertThat(gateway.read("empty.txt", MOST)).isEmpty();
  }

  @Test
  void aFileMayBeAsLargeAsIsAllowedAndNoLarger() {
    assertThat(gateway.read("words.txt", WORDS.length)).isEqualTo(WORDS);
    int less = WORDS.length - 1;
    assertThat(problem("words.txt", less)).isEqualTo("larger than " + less + " bytes");
  }

  @Test
  void aFileWithoutAnEndIsNotWaitedFor() {
    assertThat(problem(Fault.ENDLESS)).isEqualTo("larger than " + MOST + " bytes");
  }

  @Test
  void whatTelegramDoesNotHaveIsUnavailable() {
    assertThat(problem("other.txt", MOST)).contains("invalid file_id");
    assertThat(problem(Fault.refusal(404, "Not Found"))).isEqualTo("HTTP 404");
    assertThat(telegram.calls("file")).hasSize(1);
  }

  static Stream<Fault> broken() {
    return Stream.of(
        Fault.answer(302, "moved"),
        Fault.refusal(403, "Forbidden"),
        Fault.HTTP_502,
        Fault.DROP,
        Fault.CUT,
        Fault.HANG);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatDoesNotComeWholeDoesNotComeAtAll(Fault fault) {
    assertThat(problem(fault)).isNotEmpty();
    assertThat(telegram.calls("file")).as("not repeated by itself").hasSize(1);
    assertThat(gateway.read("words.txt", MOST)).as("the next time").isEqualTo(WORDS);
  }

  @Test
  void theTokenShowsNeitherInProblemsNorInTheLog() {
    try (Logged log = new Logged("")) {
      gateway.read("words.txt", MOST);
      for (Fault fault : Stream.concat(broken(), Stream.of(Fault.ENDLESS)).toList()) {
        assertThat(problem(fault)).doesNotContain(SECRET);
      }
      telegram.close();
      assertThat(problem("words.txt", MOST)).doesNotContain(SECRET);
      LoggerFactory.getLogger(DownloadTest.class).trace("Said by this test");
      assertThat(log.everything()).contains("Said by this test").doesNotContain(SECRET);
    }
  }
}
