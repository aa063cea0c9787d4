package nl.citaat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import nl.citaat.store.StoreException;
import nl.citaat.testing.Logged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryingTest {

  private static final Backoff SHORT = new Backoff(Duration.ofMillis(1), Duration.ofMillis(4));
  private static final Backoff HOURS = new Backoff(Duration.ofHours(1), Duration.ofHours(1));
  private static final Duration CONFLICTS = Duration.ofMinutes(1);

  private final TickingClock clock = new TickingClock();
  private final Retrying retrying = retrying(SHORT);
  private final Deque<RuntimeException> failures = new ArrayDeque<>();
  private final AtomicInteger tries = new AtomicInteger();

  private Retrying retrying(Backoff backoff) {
    return new Retrying(
        URI.create("http://there"), new Retrying.Pace(backoff, backoff, CONFLICTS), clock);
  }

  private String work() {
    tries.incrementAndGet();
    if (!failures.isEmpty()) {
      throw failures.poll();
    }
    return "done";
  }

  private static CallException refused(int code) {
    return new CallException.Refused(code, "because", null);
  }

  @Test
  void itIsTriedUntilItWorksAndTheLogIsToldTwice() {
    failures.addAll(
        List.of(
            new CallException.NotSent("nobody there"),
            new CallException.Unanswered("cut"),
            refused(400),
            new StoreException("disk full"),
            new CallException.TooFast(Duration.ofMillis(1))));
    try (Logged logged = new Logged(Retrying.class)) {
      assertThat(retrying.call(this::work)).contains("done");
      assertThat(tries).hasValue(6);
      assertThat(logged.from(Level.INFO))
          .containsExactly(
              "WARN Work with http://there is held up, trying again: nobody there",
              "INFO Work with http://there goes on");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 404})
  void aTokenThatIsNotAcceptedIsTheEnd(int code) {
    failures.add(refused(code));
    assertThatThrownBy(() -> retrying.call(this::work))
        .isInstanceOf(TelegramException.class)
        .hasMessageStartingWith("The token is not accepted: http://there answers " + code)
        .hasMessageContaining("BotFather");
    assertThat(tries).hasValue(1);
  }

  @Test
  void aConflictThatLastsIsTheEnd() {
    for (int i = 0; i < 10; i++) {
      failures.add(refused(409));
    }
    assertThatThrownBy(
            () ->
                retrying.call(
                    () -> {
                      clock.advance(CONFLICTS.dividedBy(6));
                      return work();
                    }))
        .isInstanceOf(TelegramException.class)
        .hasMessageStartingWith("Another program polls with this token, or a webhook is set")
        .hasMessageContaining("start again");
    assertThat(tries).hasValue(7);
  }

  @Test
  void aConflictIsNoEndBeforeItsTime() {
    for (int i = 0; i < 10; i++) {
      failures.add(refused(409));
    }
    assertThat(retrying.call(this::work)).contains("done");
  }

  @Test
  void fewConflictsAreNoEndHoweverFarApart() {
    for (int i = 0; i < 4; i++) {
      failures.add(refused(409));
    }
    assertThat(
            retrying.call(
                () -> {
                  clock.advance(CONFLICTS);
                  return work();
                }))
        .contains("done");
  }

  @Test
  void conflictsThatWereGotOverDoNotCount() {
    for (int i = 0; i < 3; i++) {
      failures.addAll(List.of(refused(409), refused(409), refused(409), refused(409)));
      assertThat(retrying.call(this::work)).contains("done");
      clock.advance(CONFLICTS);
    }
  }

  @Test
  void aWaitEndsWhenStopped() {
    Retrying slow = retrying(HOURS);
    failures.add(refused(400));
    CompletableFuture<Optional<String>> result =
        CompletableFuture.supplyAsync(() -> slow.call(this::work), Thread::startVirtualThread);
    await().until(() -> tries.get() == 1);
    slow.stop();
    assertThat(result).succeedsWithin(Duration.ofSeconds(2)).isEqualTo(Optional.empty());
    assertThat(slow.call(this::work)).isEmpty();
    assertThat(tries).hasValue(1);
  }

  @Test
  void anInterruptEndsItTooAndIsNoFailure() throws InterruptedException {
    Retrying slow = retrying(HOURS);
    try (Logged logged = new Logged(Retrying.class)) {
      failures.add(refused(400));
      Thread thread = Thread.ofVirtual().start(() -> slow.call(this::work));
      await().until(() -> tries.get() == 1);
      thread.interrupt();
      assertThat(thread.join(Duration.ofSeconds(2))).isTrue();
      assertThat(logged.from(Level.WARN)).hasSize(1);
    }
  }

  @Test
  void waitsDoubleUpToTheLongest() {
    Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(1));
    long[] longest = {100, 200, 400, 800, 1000, 1000};
    for (int i = 0; i < 200; i++) {
      int failures = i % longest.length + 1;
      long most = longest[failures - 1];
      assertThat(backoff.after(failures).toMillis()).isBetween(most / 2, most);
      assertThat(backoff.after(1_000_000).toMillis()).isBetween(500L, 1000L);
      assertThat(backoff.after(Duration.ofMillis(most)).toMillis()).isBetween(most / 2, most);
      assertThat(backoff.after(Duration.ZERO).toMillis()).isBetween(50L, 100L);
      assertThat(backoff.after(Duration.ofDays(9)).toMillis()).isBetween(500L, 1000L);
    }
  }
}
