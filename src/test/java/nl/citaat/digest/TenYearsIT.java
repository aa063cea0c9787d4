package nl.citaat.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.citaat.store.Store;
import nl.citaat.testing.Archive;
import nl.citaat.testing.InMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten years of a clock that a test moves, in which the program ends at random moments, also within
 * the step that posts, and the clock is wrong at times.
 */
class TenYearsIT {

  private static final Instant BEGIN = Instant.parse("2015-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2025-01-01T00:00:00Z");
  private static final Duration WINDOW = Duration.ofHours(2);

  /** The months in which the clocks change. */
  private static final Set<Month> CHANGES = Set.of(Month.MARCH, Month.OCTOBER, Month.NOVEMBER);

  @TempDir(factory = InMemory.class)
  Path data;

  private final Random random = new Random(20241127);
  private final MovedClock clock = new MovedClock();
  private final Map<Long, List<LocalDateTime>> posted = new HashMap<>();
  private final Map<Long, Set<LocalDateTime>> expected = new HashMap<>();
  private final List<Edition> early = new ArrayList<>();

  private static final class MovedClock extends Clock {
    private Instant now = BEGIN;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** The process ended. */
  private static final class EndedError extends Error {
    private static final long serialVersionUID = 1;
  }

  @Test
  void eachSlotIsPostedOnceInTenYearsOfRestartsAndClockChanges() {
    Store store = Store.open(data, clock);
    addSchedules(store);
    Store last = live(store);
    last.close();

    assertThat(expected).hasSize(5).allSatisfy((id, slots) -> assertThat(slots).isNotEmpty());
    expected.forEach(
        (id, slots) ->
            assertThat(posted.get(id))
                .as("schedule %s", id)
                .containsExactlyInAnyOrderElementsOf(slots));
    assertThat(early).isEmpty();
  }

  /**
   * Half past two is passed over in Amsterdam and New York in spring; half past one comes twice.
   */
  private void addSchedules(Store store) {
    add(store, "Europe/Amsterdam", "30 2 * * *", List.of(LocalTime.of(2, 30)), day -> true);
    add(store, "America/New_York", "30 2 * * *", List.of(LocalTime.of(2, 30)), day -> true);
    add(store, "Asia/Kolkata", "15 8 * * *", List.of(LocalTime.of(8, 15)), day -> true);
    for (String zone : List.of("Europe/Amsterdam", "America/New_York")) {
      add(
          store,
          zone,
          "30 0-3 * 3,10,11 0",
          Stream.of(0, 1, 2, 3).map(hour -> LocalTime.of(hour, 30)).toList(),
          day -> day.getDayOfWeek() == DayOfWeek.SUNDAY && CHANGES.contains(day.getMonth()));
    }
  }

  private void add(
      Store store, String zone, String term, List<LocalTime> times, Predicate<LocalDate> days) {
    long id =
        store.write(
            session ->
                session
                    .schedules()
                    .add(Plans.CHANNEL, Plans.plan(term, zone).with(Plans.form(true)))
                    .id());
    posted.put(id, new ArrayList<>());
    expected.put(id, slots(ZoneId.of(zone), times, days));
  }

  /** Day by day, without any cron term. */
  private static Set<LocalDateTime> slots(
      ZoneId zone, List<LocalTime> times, Predicate<LocalDate> days) {
    Set<LocalDateTime> slots = new LinkedHashSet<>();
    LocalDate last = LocalDate.ofInstant(END, zone);
    for (LocalDate day = LocalDate.ofInstant(BEGIN, zone);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      if (days.test(day)) {
        for (LocalTime time : times) {
          Instant moment = moment(day.atTime(time), zone);
          if (moment.isAfter(BEGIN) && !moment.isAfter(END)) {
            slots.add(day.atTime(time));
          }
        }
      }
    }
    return slots;
  }

  private static Instant moment(LocalDateTime time, ZoneId zone) {
    ZoneOffsetTransition gap = zone.getRules().getTransition(time);
    return gap != null && gap.isGap() ? gap.getInstant() : time.atZone(zone).toInstant();
  }

  private Store live(Store first) {
    Store store = first;
    DigestRound round = round(store);
    Instant next = BEGIN;
    while (!clock.now.equals(END)) {
      // Up to an hour and a half late, as when the program was away; that is within the window.
      Instant late = next.plusSeconds(random.nextInt(4) == 0 ? random.nextInt(5400) : 0);
      clock.now = late.isAfter(END) ? END : late;
      try {
        next = round.at(clock.now).next();
        wrongClock(round);
      } catch (EndedError e) {
        store = again(store);
        round = round(store);
        next = clock.now;
      }
      if (random.nextInt(150) == 0) {
        store = again(store);
        round = round(store);
      }
    }
    return store;
  }

  /** The clock goes back, or on by a year, and is right again at the next look. */
  private void wrongClock(DigestRound round) {
    Instant right = clock.now;
    Duration on = Duration.ofDays(365);
    switch (random.nextInt(400)) {
      case 0 -> clock.now = right.minusSeconds(random.nextInt(86_400));
      case 1 -> clock.now = right.plus(on).isBefore(END) ? right.plus(on) : right;
      default -> {
        return;
      }
    }
    try {
      round.at(clock.now);
    } finally {
      clock.now = right;
    }
  }

  private Store again(Store store) {
    store.close();
    return Store.open(data, clock);
  }

  private DigestRound round(Store store) {
    return new DigestRound(store, new Composer(Archive.ANALYSIS), this::print, WINDOW);
  }

  private List<String> print(Edition edition) {
    if (random.nextInt(150) == 0) {
      throw new EndedError();
    }
    Instant due = moment(edition.slot().time(), edition.schedule().plan().zone());
    if (!edition.slot().moment().equals(due) || due.isAfter(clock.now)) {
      early.add(edition);
    }
    Objects.requireNonNull(posted.get(edition.schedule().id())).add(edition.slot().time());
    return List.of("{}");
  }
}
