package nl.citaat.bot;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import nl.citaat.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * How much people and groups may ask: so many messages, presses and inline queries in a minute or
 * day that begins with the first of them. Kept in memory only. Safe for use by many threads.
 */
public final class Allowances {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration DAY = Duration.ofDays(1);

  private final Config.Limits limits;
  private final TimeMeter time;
  private final LoadingCache<Long, Meter> people;
  private final LoadingCache<Long, Meter> groups;

  public Allowances(Config.Limits limits, Clock clock) {
    this.limits = limits;
    time = new WallTime(clock);
    people = meters(person -> new Meter(bucket(limits.readerMinute(), limits.readerDay())));
    groups = meters(group -> new Meter(bucket(limits.groupMinute(), Integer.MAX_VALUE)));
  }

  /** For chats in which nobody can be a nuisance to others. */
  static Allowances unlimited() {
    int all = Integer.MAX_VALUE;
    return new Allowances(new Config.Limits(all, all, all), Clock.systemUTC());
  }

  /** What was left alone for a day is full again, and a new one as good. */
  private LoadingCache<Long, Meter> meters(LongFunction<Meter> maker) {
    return Caffeine.newBuilder()
        .ticker(time::currentTimeNanos)
        .expireAfterAccess(DAY)
        .build(maker::apply);
  }

  private Bucket bucket(int minute, int day) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(bandwidth(minute, MINUTE))
        .addLimit(bandwidth(day, DAY))
        .build();
  }

  private static Bandwidth bandwidth(int most, Duration period) {
    return Bandwidth.builder().capacity(most).refillIntervally(most, period).build();
  }

  /** The injected clock, as buckets read it. */
  private record WallTime(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }

  /** A bucket, and whether it was said that it is empty. Guarded by itself. */
  private static final class Meter {

    private final Bucket bucket;
    private boolean told;

    Meter(Bucket bucket) {
      this.bucket = bucket;
    }
  }

  /**
   * Counts what came in for the bot.
   *
   * @return null when it is to be answered
   */
  @Nullable Excess take(Incoming incoming) {
    Person from = incoming.from();
    boolean saying = !(incoming instanceof Incoming.Inline);
    Excess own = from == null ? null : ofPerson(people.get(from.id()), saying);
    boolean inGroup = incoming.chat().kind() != Chat.Kind.PRIVATE;
    // Who asks too much takes nothing from the others of the group.
    return own == null && inGroup ? ofGroup(groups.get(incoming.chat().id())) : own;
  }

  private @Nullable Excess ofPerson(Meter meter, boolean saying) {
    return taken(
        meter,
        saying,
        (wait, told) ->
            wait.compareTo(MINUTE) > 0
                ? new Excess(Text.LIMIT_DAY, limits.readerDay(), hours(wait), told)
                : new Excess(Text.LIMIT_MINUTE, limits.readerMinute(), seconds(wait), told));
  }

  private @Nullable Excess ofGroup(Meter meter) {
    return taken(
        meter,
        true,
        (wait, told) -> new Excess(Text.LIMIT_GROUP, limits.groupMinute(), seconds(wait), told));
  }

  @FunctionalInterface
  private interface Saying {
    Excess of(Duration wait, boolean told);
  }

  /**
   * @param isSaid whether it can be said that the bucket is empty: inline it goes unsaid, and is
   *     said on the next message
   */
  private static @Nullable Excess taken(Meter meter, boolean isSaid, Saying saying) {
    synchronized (meter) {
      ConsumptionProbe probe = meter.bucket.tryConsumeAndReturnRemaining(1);
      boolean told = meter.told;
      meter.told = !probe.isConsumed() && (told || isSaid);
      return probe.isConsumed()
          ? null
          : saying.of(Duration.ofNanos(probe.getNanosToWaitForRefill()), told);
    }
  }

  private static long seconds(Duration wait) {
    return wait.plusNanos(999_999_999).toSeconds();
  }

  private static long hours(Duration wait) {
    return wait.plus(Duration.ofHours(1)).minusNanos(1).toHours();
  }
}
