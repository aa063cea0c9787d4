package nl.citaat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

class BotApiTest {

  private final FakeTelegram telegram = new FakeTelegram();
  private final BotApi api = new BotApi(telegram.settings(), Duration.ofMillis(500));

  @AfterEach
  void close() {
    api.close();
    telegram.close();
  }

  private static SendMessage message() {
    return SendMessage.builder().chatId(101L).text("Hello").build();
  }

  private CallException failure() {
    return catchThrowableOfType(CallException.class, () -> api.call(message()));
  }

  @Test
  void theResultIsGivenAsItCame() {
    assertThat(Account.of(api.call(new GetMe())))
        .isEqualTo(new Account(FakeTelegram.BOT, FakeTelegram.NAME));
  }

  @Test
  void aResultWithSomethingNewInItIsAResult() {
    String news =
        "{\"ok\":true,\"result\":{\"message_id\":5,\"paid_media\":{\"paid_media\":[{\"type\":\"x\"}]}}}";
    telegram.fail("sendmessage", Fault.answer(200, news));
    assertThat(api.call(message()).path("message_id").intValue()).isEqualTo(5);
  }

  @Test
  void aRefusalSaysWhy() {
    telegram.fail("sendmessage", Fault.refusal(403, "Forbidden: bot was blocked by the user"));
    assertThat(failure())
        .isInstanceOfSatisfying(
            CallException.Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(403);
              assertThat(refused.description()).isEqualTo("Forbidden: bot was blocked by the user");
              assertThat(refused.movedTo()).isNull();
            });
  }

  @Test
  void aRefusalSaysWhereAGroupMoved() {
    telegram.fail("sendmessage", Fault.movedTo(-100200300400L));
    assertThat(failure())
        .isInstanceOfSatisfying(
            CallException.Refused.class,
            refused -> assertThat(refused.movedTo()).isEqualTo(-100200300400L));
  }

  @Test
  void whatTelegramWouldRefuseIsRefusedHere() {
    SendMessage empty = SendMessage.builder().chatId(101L).text("").build();
    assertThatThrownBy(() -> api.call(empty)).isInstanceOf(CallException.Refused.class);
    assertThat(telegram.calls("sendmessage")).isEmpty();
  }

  @Test
  void aPauseIsAsLongAsAskedFor() {
    telegram.fail("sendmessage", Fault.tooFast(7));
    assertThat(failure())
        .isInstanceOfSatisfying(
            CallException.TooFast.class,
            tooFast -> assertThat(tooFast.pause()).isEqualTo(Duration.ofSeconds(7)));
  }

  static Stream<Fault> mayHaveArrived() {
    return Stream.of(
        Fault.HTTP_500,
        Fault.HTTP_502,
        Fault.GARBAGE,
        Fault.NOT_THE_API,
        Fault.answer(200, "{\"ok\":true}"),
        Fault.answer(200, "null"),
        Fault.answer(200, ""),
        Fault.answer(307, "moved"),
        Fault.DROP,
        Fault.LOSE,
        Fault.CUT,
        Fault.HANG);
  }

  @ParameterizedTest
  @MethodSource("mayHaveArrived")
  void withoutAProperAnswerItMayHaveArrived(Fault fault) {
    api.call(message());
    telegram.fail("sendmessage", fault);
    assertThat(failure()).isInstanceOf(CallException.Unanswered.class);
    assertThat(telegram.calls("sendmessage")).as("not repeated by itself").hasSize(2);
    assertThat(api.call(message()).path("message_id").isInt()).isTrue();
  }

  @Test
  void aBrokenServerIsNamedByItsStatus() {
    telegram.fail("sendmessage", Fault.HTTP_502);
    assertThat(failure()).hasMessageContaining("HTTP 502");
  }

  @Test
  void withoutAServerNothingIsSent() {
    BotApi nobody =
        new BotApi(FakeTelegram.settings(freePort(), FakeTelegram.TOKEN), Duration.ofSeconds(5));
    try (nobody) {
      assertThatThrownBy(() -> nobody.call(message())).isInstanceOf(CallException.NotSent.class);
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void closingBreaksOffWhatIsUnderWayAndLetsNothingMoreBegin() {
    telegram.fail("sendmessage", Fault.HANG);
    BotApi patient = new BotApi(telegram.settings(), Duration.ofMinutes(5));
    CompletableFuture<Void> hanging =
        CompletableFuture.runAsync(() -> patient.call(message()), Thread::startVirtualThread);
    await().until(() -> telegram.faultsLeft() == 0);
    patient.close();
    await().until(hanging::isCompletedExceptionally);
    assertThatThrownBy(() -> patient.call(message())).isInstanceOf(CallException.class);
    assertThat(telegram.calls("sendmessage")).hasSize(1);
  }

  @Test
  void theTokenShowsNowhere() {
    String secret = FakeTelegram.TOKEN;
    telegram.fail("sendmessage", Fault.refusal(404, "Not Found: /bot" + secret + "/sendMessage"));
    assertThat(failure()).hasMessageNotContaining(secret).hasMessageContaining("Not Found: /bot…/");
    assertThat(telegram.settings().toString()).doesNotContain(secret).contains("127.0.0.1");
    for (Fault fault : mayHaveArrived().toList()) {
      telegram.fail("sendmessage", fault);
      assertThat(failure()).hasMessageNotContaining(secret).hasNoCause();
    }
  }
}
