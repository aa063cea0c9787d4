package nl.citaat.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.citaat.digest.Timing.Slot;
import nl.citaat.store.Schedule;
import nl.citaat.store.Session;
import nl.citaat.store.Slots.State;

/**
 * Finds the slots until a moment of which nothing became yet.
 *
 * @param now the moment
 * @param window how late a slot can be and still be posted; above zero
 */
record DueSlots(Instant now, Duration window) {

  /** Slots that were missed before are not counted. */
  private static final Duration OLDEST = Duration.ofDays(30);

  /** Those of a schedule, oldest first. */
  List<Slot> of(Session session, Schedule schedule, Timing timing) {
    Instant from = from(session, schedule, timing);
    List<Slot> slots = timing.after(from).takeWhile(slot -> !slot.moment().isAfter(now)).toList();
    return slots.isEmpty() ? slots : free(session, schedule, slots);
  }

  private Instant from(Session session, Schedule schedule, Timing timing) {
    Instant recent = now.minus(window);
    Instant last =
        session
            .slots()
            .last(schedule.id())
            .map(time -> timing.slot(time).moment())
            .orElse(schedule.since());
    Instant from = latest(last.isBefore(recent) ? last : recent, now.minus(OLDEST));
    return latest(from, schedule.since());
  }

  private static Instant latest(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private List<Slot> free(Session session, Schedule schedule, List<Slot> slots) {
    Map<LocalDateTime, State> taken = session.slots().from(schedule.id(), slots.getFirst().time());
    return slots.stream()
        .filter(
            slot ->
                !taken.containsKey(slot.time())
                    || (taken.get(slot.time()) == State.SKIPPED && !isLate(slot)))
        .toList();
  }

  /** Whether a slot is too late to be posted. */
  boolean isLate(Slot slot) {
    return slot.moment().isBefore(now.minus(window));
  }
}
