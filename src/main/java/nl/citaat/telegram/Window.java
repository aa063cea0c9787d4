package nl.citaat.telegram;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The requests that are under way or ended within a period. As long as they are no more than what
 * is allowed in a period, no more than that can arrive in one, at whatever moment each of them
 * does: those that arrived within the period before some moment all are among them at that moment,
 * but for those that were broken off because no answer came. Safe for use by many threads.
 */
final class Window {

  private final int most;
  private final Duration period;
  private final TimeMeter time;
  private final Deque<Long> ends = new ArrayDeque<>();
  private int underWay;

  /**
   * @param most how many, at least one
   */
  Window(int most, Duration period, TimeMeter time) {
    this.most = most;
    this.period = period;
    this.time = time;
  }

  /** How long to wait before asking again; zero when another request may begin. */
  synchronized Duration closed() {
    long past = time.currentTimeNanos() - period.toNanos();
    while (!ends.isEmpty() && ends.getFirst() <= past) {
      ends.removeFirst();
    }
    if (underWay + ends.size() < most) {
      return Duration.ZERO;
    }
    // Nobody knows when one that is under way will end.
    return ends.isEmpty() ? period : Duration.ofNanos(ends.getFirst() - past);
  }

  /** A request begins. */
  synchronized void enter() {
    underWay++;
  }

  /** One has ended, whatever became of it. */
  synchronized void leave() {
    underWay--;
    ends.addLast(time.currentTimeNanos());
  }
}
