package nl.citaat.digest;

import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.Stream;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Quiet;
import org.jspecify.annotations.Nullable;

/**
 * When a schedule has its slots: a cron term counted in local days and times, of which each has one
 * moment. A time that the clocks pass over has the first moment behind the gap, one that comes
 * twice the first of both, and one in quiet hours that at which these end. So later slots never
 * have earlier moments. Safe for use by many threads.
 */
public final class Timing {

  private final ExecutionTime times;
  private final ZoneId zone;
  private final @Nullable Quiet quiet;

  private Timing(Cron cron, ZoneId zone, @Nullable Quiet quiet) {
    times = ExecutionTime.forCron(cron);
    this.zone = zone;
    this.quiet = quiet;
  }

  /**
   * A slot.
   *
   * @param time its day and time of day where the schedule is
   * @param moment when it is due
   */
  public record Slot(LocalDateTime time, Instant moment) {}

  /**
   * That of a plan.
   *
   * @throws IllegalArgumentException if the plan's term is no cron term of five fields
   */
  public static Timing of(Plan plan) {
    return new Timing(cron(plan.term()), plan.zone(), plan.quiet());
  }

  /**
   * That of a cron term without quiet hours.
   *
   * @throws IllegalArgumentException as above
   */
  static Timing of(String cron, ZoneId zone) {
    return new Timing(cron(cron), zone, null);
  }

  private static Cron cron(String term) {
    return new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX)).parse(term);
  }

  public ZoneId zone() {
    return zone;
  }

  /** The slot of a day and time, whether the schedule has it or not. */
  public Slot slot(LocalDateTime time) {
    return new Slot(time, moment(quiet == null ? time : behind(quiet, time)));
  }

  private static LocalDateTime behind(Quiet quiet, LocalDateTime time) {
    if (!quiet.includes(time.toLocalTime())) {
      return time;
    }
    LocalDateTime end = time.with(quiet.until());
    return end.isAfter(time) ? end : end.plusDays(1);
  }

  private Instant moment(LocalDateTime time) {
    ZoneOffsetTransition change = zone.getRules().getTransition(time);
    return change != null && change.isGap() ? change.getInstant() : time.atZone(zone).toInstant();
  }

  /** The slots that are due after a moment, in their order; without end, or none. */
  public Stream<Slot> after(Instant from) {
    LocalDateTime local = LocalDateTime.ofInstant(from, zone);
    // Quiet hours move a slot by less than a day.
    LocalDateTime begin = quiet == null ? local : local.minusDays(1);
    return Stream.iterate(next(begin), Optional::isPresent, slot -> slot.flatMap(this::next))
        .flatMap(Optional::stream)
        .map(this::slot)
        .dropWhile(slot -> !slot.moment().isAfter(from));
  }

  /** As if all days had 24 hours: what the zone does to them is for {@link #slot}. */
  private Optional<LocalDateTime> next(LocalDateTime time) {
    return times.nextExecution(time.atZone(ZoneOffset.UTC)).map(ZonedDateTime::toLocalDateTime);
  }

  /** The slot before one; empty when there is none. */
  public Optional<Slot> before(Slot slot) {
    return times
        .lastExecution(slot.time().atZone(ZoneOffset.UTC))
        .map(ZonedDateTime::toLocalDateTime)
        .map(this::slot);
  }
}
