package nl.citaat.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import nl.citaat.digest.DigestRound.Outcome;
import org.junit.jupiter.api.Test;

class DigestSchedulerTest {

  private static final Duration FAR = Duration.ofDays(1);

  private final Semaphore bell = new Semaphore(0);
  private final AtomicInteger rounds = new AtomicInteger();
  private final AtomicInteger woken = new AtomicInteger();

  private DigestScheduler started(Duration next, int posted) {
    DigestScheduler scheduler = new DigestScheduler(Clock.systemUTC(), bell);
    scheduler.start(
        now -> {
          rounds.incrementAndGet();
          return new Outcome(posted, now.plus(next));
        },
        woken::incrementAndGet);
    return scheduler;
  }

  @Test
  void aChangedScheduleIsLookedAtAtOnce() {
    try (DigestScheduler scheduler = started(FAR, 0)) {
      await().until(() -> rounds.get() == 1);
      bell.release();
      await().atMost(Duration.ofSeconds(5)).until(() -> rounds.get() == 2);
    }
  }

  @Test
  void theNextMomentIsNotSleptThrough() {
    try (DigestScheduler scheduler = started(Duration.ofMillis(50), 0)) {
      await().atMost(Duration.ofSeconds(5)).until(() -> rounds.get() > 2);
    }
  }

  @Test
  void whatSendsIsWokenOnlyWhenSomethingWaits() {
    try (DigestScheduler scheduler = started(Duration.ofMillis(20), 0)) {
      await().until(() -> rounds.get() > 2);
    }
    assertThat(woken).hasValue(0);
    try (DigestScheduler scheduler = started(FAR, 1)) {
      await().until(() -> woken.get() == 1);
    }
  }

  @Test
  void aFailingStoreDoesNotEndIt() {
    try (DigestScheduler scheduler = new DigestScheduler(Clock.systemUTC(), bell)) {
      scheduler.start(
          now -> {
            if (rounds.incrementAndGet() == 1) {
              throw new IllegalStateException("disk full");
            }
            return new Outcome(0, Instant.MAX);
          },
          () -> {});
      await().until(() -> rounds.get() == 1);
      bell.release();
      await().atMost(Duration.ofSeconds(5)).until(() -> rounds.get() == 2);
    }
  }

  @Test
  void itEndsWhenClosed() {
    DigestScheduler scheduler = started(Duration.ofMillis(20), 0);
    await().until(() -> rounds.get() > 0);
    scheduler.close();
    int then = rounds.get();
    bell.release();
    scheduler.close();

    assertThat(rounds).hasValue(then);
  }
}
