package nl.citaat.telegram;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * How often the bot may send: what Telegram allows, 30 messages a second in all, 20 a minute in a
 * group, and about one a second in each chat. One thread asks for leave; what was sent may end in
 * any.
 *
 * <p>A bucket that has been full lets through its capacity and a period's refill within one period.
 * So these two, and not the refill alone, add up to what is allowed; to less than that in all,
 * because what is sent evenly can arrive in bunches: on a slow line even in large ones, so what is
 * under way is counted as well.
 */
final class Limits {

  private static final int MOST = 28;
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Bandwidth ALL = bandwidth(5, 22, Duration.ofSeconds(1));
  private static final Bandwidth CHAT = bandwidth(3, 1, Duration.ofSeconds(1));
  private static final Bandwidth GROUP = bandwidth(10, 10, Duration.ofMinutes(1));

  /** By then a bucket is full again, and a new one as good. */
  private static final Duration FORGET = Duration.ofMinutes(2);

  private final TimeMeter time;
  private final Window window;
  private final Bucket all;
  private final LoadingCache<Long, Bucket> chats;

  Limits(TimeMeter time) {
    this.time = time;
    window = new Window(MOST, SECOND, time);
    all = bucket(ALL);
    chats = Caffeine.newBuilder().expireAfterAccess(FORGET).build(this::chat);
  }

  private static Bandwidth bandwidth(int capacity, int refill, Duration period) {
    return Bandwidth.builder().capacity(capacity).refillGreedy(refill, period).build();
  }

  private Bucket bucket(Bandwidth... bandwidths) {
    var builder = Bucket.builder().withCustomTimePrecision(time);
    for (Bandwidth bandwidth : bandwidths) {
      builder.addLimit(bandwidth);
    }
    return builder.build();
  }

  /** Groups have negative numbers. */
  private Bucket chat(long id) {
    return id < 0 ? bucket(CHAT, GROUP) : bucket(CHAT);
  }

  /**
   * Takes leave to send a message to a chat; {@link #ended} is to follow.
   *
   * @return how long to wait before asking again; zero when it may be sent now
   */
  Duration message(long chat) {
    return take(all, chats.get(chat));
  }

  /** The same for what makes no message in a chat. */
  Duration other() {
    return take(all);
  }

  /** What there was leave for was sent, or failed. */
  void ended() {
    window.leave();
  }

  private Duration take(Bucket... buckets) {
    long wait = window.closed().toNanos();
    for (Bucket bucket : buckets) {
      wait = Math.max(wait, bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }
    if (wait == 0) {
      window.enter();
      for (Bucket bucket : buckets) {
        bucket.consumeIgnoringRateLimits(1);
      }
    }
    return Duration.ofNanos(wait);
  }
}
