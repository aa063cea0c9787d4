package nl.citaat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.citaat.store.Store;
import nl.citaat.store.Update;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdatePollerTest {

  private static final Backoff SHORT = new Backoff(Duration.ofMillis(2), Duration.ofMillis(20));
  private static final Duration POLL = Duration.ofSeconds(20);

  @TempDir private Path data;
  private final TickingClock clock = new TickingClock();
  private final FakeTelegram telegram = new FakeTelegram();
  private final List<Update> received = new CopyOnWriteArrayList<>();
  private final BotApi api = new BotApi(telegram.settings(), POLL.plusSeconds(10));
  private final Retrying retrying =
      new Retrying(
          telegram.settings().apiUrl(), new Retrying.Pace(SHORT, SHORT, POLL), Clock.systemUTC());
  private Store store;
  private @Nullable Thread poller;

  @BeforeEach
  void open() {
    store = Store.open(data, clock);
  }

  @AfterEach
  void close() throws InterruptedException {
    stop();
    store.close();
    telegram.close();
  }

  private void poll() {
    UpdatePoller polling = new UpdatePoller(api, store, POLL, clock);
    poller = Thread.ofVirtual().start(() -> polling.run(retrying, received::addAll));
  }

  private void stop() throws InterruptedException {
    retrying.stop();
    api.close();
    if (poller != null) {
      poller.join();
    }
  }

  private List<Update> pendingUpdates() {
    return store.read(session -> session.inbox().pending());
  }

  private List<Long> pending() {
    return pendingUpdates().stream().map(Update::id).toList();
  }

  private JsonNode poll(int number) {
    await().until(() -> telegram.calls("getupdates").size() > number);
    return telegram.calls("getupdates").get(number);
  }

  private void stored(long id) {
    store.write(session -> session.inbox().add(List.of(new Update(id, "{}"))));
  }

  @Test
  void whatComesInIsInTheInboxAsItCame() {
    int id = telegram.update("\"message\":{\"new\":[1.50,null,\"caf\\u00e9\"]}");
    poll();
    await().until(() -> !received.isEmpty());
    Update update =
        new Update(id, "{\"update_id\":1000,\"message\":{\"new\":[1.5,null,\"café\"]}}");
    assertThat(pendingUpdates()).containsExactly(update);
    assertThat(received).containsExactly(update);
  }

  @Test
  void updatesAreConfirmedByTheNextPollOnly() {
    telegram.says(101, "one");
    telegram.says(101, "two");
    poll();
    assertThat(poll(0).has("offset")).isFalse();
    assertThat(poll(1).get("offset").intValue()).isEqualTo(1002);
    assertThat(pending()).containsExactly(1000L, 1001L);
    await().until(() -> telegram.unconfirmed().isEmpty());
  }

  @Test
  void onlyWhatIsNeededIsAskedForAndThePollIsLong() {
    poll();
    assertThat(poll(0).get("allowed_updates"))
        .extracting(JsonNode::textValue)
        .containsExactly(
            "message",
            "edited_message",
            "callback_query",
            "my_chat_member",
            "inline_query",
            "chosen_inline_result");
    assertThat(poll(0).get("timeout").intValue()).isEqualTo(20);
  }

  @Test
  void whatCannotBeStoredIsNotConfirmed() {
    telegram.says(101, "one");
    store.close();
    store = Store.open(data, clock);
    UpdatePoller polling = new UpdatePoller(api, store, POLL, clock);
    store.close();
    poller = Thread.ofVirtual().start(() -> polling.run(retrying, received::addAll));
    assertThat(poll(2).has("offset")).isFalse();
    assertThat(telegram.unconfirmed()).containsExactly(1000);
    assertThat(received).isEmpty();
  }

  @Test
  void whatComesAgainIsHandedOnOnce() {
    telegram.says(101, "one");
    telegram.fail("getupdates", Fault.LOSE);
    stored(1000);
    telegram.says(101, "two");
    clock.advance(Duration.ofDays(1).plusMinutes(1));
    poll();
    await().until(() -> !received.isEmpty());
    assertThat(received).extracting(Update::id).containsExactly(1001L);
  }

  @Test
  void aFreshStartGoesOnBehindTheLastUpdate() {
    stored(800);
    clock.advance(Duration.ofHours(23));
    poll();
    assertThat(poll(0).get("offset").intValue()).isEqualTo(801);
  }

  @Test
  void anOldNumberIsNotSentBecauseNumbersMayHaveJumpedBack() {
    stored(5000);
    clock.advance(Duration.ofDays(1).plusMinutes(1));
    telegram.nextUpdate(10);
    telegram.says(101, "after a quiet week");
    poll();
    assertThat(poll(0).has("offset")).isFalse();
    assertThat(poll(1).get("offset").intValue()).isEqualTo(11);
    assertThat(pending()).containsExactly(5000L, 10L);
  }

  @Test
  void aRunningPollerForgetsAnOldNumberToo() {
    String one = "{\"ok\":true,\"result\":[{\"update_id\":1000,\"poll\":{}}]}";
    telegram.fail("getupdates", Fault.answer(200, one), Fault.tooFast(1));
    poll();
    assertThat(poll(1).get("offset").intValue()).isEqualTo(1001);
    clock.advance(Duration.ofDays(1).plusMinutes(1));
    assertThat(poll(2).has("offset")).isFalse();
  }

  @Test
  void aNumberThatComesAgainAfterADayDoesNotTurnTheBotRoundAndRound() {
    stored(1000);
    clock.advance(Duration.ofDays(1).plusMinutes(1));
    telegram.says(101, "one");
    poll();
    assertThat(poll(1).get("offset").intValue()).isEqualTo(1001);
  }

  @Test
  void faultsOfTheServerAreGotOver() {
    telegram.fail(
        "getupdates",
        Fault.HTTP_500,
        Fault.HTTP_502,
        Fault.GARBAGE,
        Fault.answer(200, "{\"ok\":true,\"result\":{\"x\":1}}"),
        Fault.answer(200, "{\"ok\":true,\"result\":[1,2]}"),
        Fault.DROP,
        Fault.CUT,
        Fault.tooFast(1),
        Fault.refusal(400, "Bad Request"),
        Fault.refusal(403, "Forbidden"),
        Fault.refusal(409, "Conflict: terminated by other getUpdates request"));
    telegram.says(101, "one");
    poll();
    await().until(() -> received.size() == 1);
    assertThat(telegram.faultsLeft()).isZero();
  }

  @Test
  void somethingWithoutANumberDoesNotHoldUpTheRest() {
    telegram.fail(
        "getupdates",
        Fault.answer(200, "{\"ok\":true,\"result\":[\"?\",{\"update_id\":5,\"poll\":{}}]}"));
    poll();
    await().until(() -> received.size() == 1);
    assertThat(poll(1).get("offset").intValue()).isEqualTo(6);
  }

  @Test
  void aPollUnderWayEndsAtOnce() throws InterruptedException {
    poll();
    poll(0);
    long before = System.nanoTime();
    stop();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    assertThat(Optional.ofNullable(poller))
        .hasValueSatisfying(t -> assertThat(t.isAlive()).isFalse());
  }
}
