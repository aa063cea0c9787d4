package nl.citaat.digest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.citaat.digest.Timing.Slot;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.store.Schedule.Form;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Quiet;
import nl.citaat.store.Session;
import nl.citaat.summary.NewsSummary;
import org.jspecify.annotations.Nullable;

/**
 * The editions of one round: what is the same for many schedules is worked out once. Not safe for
 * use by several threads.
 */
final class Editions {

  private final Composer composer;
  private final Map<Alike, NewsSummary> summaries = new HashMap<>();
  private final Map<Moments, Timing> timings = new HashMap<>();
  private final Map<Moments, Instant> nexts = new HashMap<>();

  Editions(Composer composer) {
    this.composer = composer;
  }

  /** What says when the slots are. */
  private record Moments(String term, ZoneId zone, @Nullable Quiet quiet) {

    static Moments of(Plan plan) {
      return new Moments(plan.term(), plan.zone(), plan.quiet());
    }
  }

  /**
   * All on which a summary depends.
   *
   * @param change the last one of the archive
   * @param told the bundles that were told there before
   */
  private record Alike(
      long change, Composer.Period period, Filter filter, Form form, List<Long> told) {}

  /** When a plan has its slots. */
  Timing timing(Plan plan) {
    return timings.computeIfAbsent(Moments.of(plan), moments -> Timing.of(plan));
  }

  /**
   * When a plan has its first slot after a moment, which is the same in each call.
   *
   * @param never the answer when there is none
   */
  Instant next(Plan plan, Instant now, Instant never) {
    return nexts.computeIfAbsent(
        Moments.of(plan),
        moments -> timing(plan).after(now).findFirst().map(Slot::moment).orElse(never));
  }

  /** What is to be told for a slot of a schedule now. */
  Edition compose(Session session, Schedule schedule, Slot slot) {
    Alike alike =
        new Alike(
            session.articles().lastChange(),
            Composer.Period.of(session, schedule, timing(schedule.plan()), slot),
            schedule.plan().filter(),
            schedule.plan().form(),
            session.posted().bundles(schedule.target()));
    NewsSummary summary =
        summaries.computeIfAbsent(
            alike,
            key ->
                composer.summary(
                    session, schedule.plan(), key.period(), session.posted().stories(key.told())));
    return new Edition(schedule, slot, summary);
  }
}
