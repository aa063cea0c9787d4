package nl.citaat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static final long PERSON = 101;
  private static final long GROUP = -1005;

  private long now = 1;
  private final Limits limits =
      new Limits(
          new TimeMeter() {
            @Override
            public long currentTimeNanos() {
              return now;
            }

            @Override
            public boolean isWallClockBased() {
              return false;
            }
          });

  /** The moments of so many messages, each sent as soon as it is allowed. */
  private List<Duration> sent(int messages, Supplier<Duration> leave) {
    List<Duration> moments = new ArrayList<>();
    while (moments.size() < messages) {
      Duration wait = leave.get();
      if (wait.isZero()) {
        moments.add(Duration.ofNanos(now));
        limits.ended();
      }
      now += wait.toNanos();
    }
    return moments;
  }

  private static int mostWithin(Duration window, List<Duration> moments) {
    int most = 0;
    for (Duration start : moments) {
      int n =
          (int)
              moments.stream()
                  .filter(m -> m.compareTo(start) >= 0 && m.compareTo(start.plus(window)) < 0)
                  .count();
      most = Math.max(most, n);
    }
    return most;
  }

  private static Duration length(List<Duration> moments) {
    return moments.getLast().minus(moments.getFirst());
  }

  @Test
  void noSecondHasMoreThanThirtyMessages() {
    AtomicLong person = new AtomicLong(PERSON);
    List<Duration> moments = sent(200, () -> limits.message(person.incrementAndGet()));
    assertThat(mostWithin(Duration.ofSeconds(1), moments)).isBetween(20, 27);
    assertThat(length(moments)).isLessThan(Duration.ofSeconds(9));
  }

  /** A request can arrive at any moment until it ended. */
  @Test
  void howeverLateRequestsArriveNoSecondHasMoreThanThirty() {
    int underWay = 0;
    for (int tenths = 0; tenths < 50; tenths++) {
      while (limits.message(PERSON + underWay).isZero()) {
        underWay++;
      }
      now += Duration.ofMillis(100).toNanos();
    }
    assertThat(underWay).isBetween(25, 30);
    for (int i = 0; i < underWay; i++) {
      limits.ended();
    }
    Duration wait = limits.message(PERSON);
    assertThat(wait).isEqualTo(Duration.ofSeconds(1));
    now += wait.toNanos();
    assertThat(limits.message(PERSON)).isZero();
  }

  @Test
  void aChatGetsAFewAtOnceAndThenOneASecond() {
    List<Duration> moments = sent(20, () -> limits.message(PERSON));
    assertThat(moments.subList(0, 3)).containsOnly(moments.getFirst());
    assertThat(length(moments)).isBetween(Duration.ofSeconds(17), Duration.ofMillis(17_010));
    assertThat(mostWithin(Duration.ofSeconds(3), moments)).isLessThanOrEqualTo(6);
  }

  @Test
  void noMinuteHasMoreThanTwentyMessagesInAGroup() {
    List<Duration> moments = sent(100, () -> limits.message(GROUP));
    assertThat(mostWithin(Duration.ofMinutes(1), moments)).isBetween(15, 20);
  }

  @Test
  void aChatDoesNotHoldUpAnother() {
    sent(3, () -> limits.message(PERSON));
    assertThat(limits.message(PERSON)).isPositive();
    assertThat(limits.message(PERSON + 1)).isZero();
    assertThat(limits.message(GROUP)).isZero();
  }

  @Test
  void whatMakesNoMessageIsLimitedInAllOnly() {
    sent(3, () -> limits.message(PERSON));
    assertThat(limits.other()).isZero();
    assertThat(mostWithin(Duration.ofSeconds(1), sent(100, limits::other))).isBetween(20, 27);
  }

  @Test
  void askingInVainCostsNothing() {
    sent(3, () -> limits.message(PERSON));
    Duration wait = limits.message(PERSON);
    for (int i = 0; i < 100; i++) {
      assertThat(limits.message(PERSON)).isEqualTo(wait);
    }
    now += wait.toNanos();
    assertThat(limits.message(PERSON)).isZero();
  }
}
