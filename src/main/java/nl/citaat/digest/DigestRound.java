package nl.citaat.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.citaat.digest.Timing.Slot;
import nl.citaat.store.Delivery;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Place;
import nl.citaat.store.Session;
import nl.citaat.store.Slots.State;
import nl.citaat.store.Store;
import nl.citaat.summary.NewsSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what is due at a moment: each slot of each schedule at most once, whatever the clock did and
 * however often the program ended. To be used by one thread at a time.
 */
public final class DigestRound {

  private static final Logger log = LoggerFactory.getLogger(DigestRound.class);

  /** When nothing is due before. */
  private static final Duration LONGEST = Duration.ofDays(1);

  /** After a failure. */
  private static final Duration PAUSE = Duration.ofMinutes(1);

  /** Slots that were missed before are not counted. */
  private static final Duration OLDEST = Duration.ofDays(30);

  /** Behind what people wait for. */
  private static final int BEHIND = 2;

  private final Store store;
  private final Composer composer;
  private final Printer printer;
  private final Duration window;

  /** When each schedule is to be looked at again, so that thousands can wait for their moments. */
  private final Map<Schedule, Instant> nexts = new HashMap<>();

  private Instant last = Instant.MIN;

  /**
   * @param window how late a slot can be and still be posted; above zero
   */
  public DigestRound(Store store, Composer composer, Printer printer, Duration window) {
    this.store = store;
    this.composer = composer;
    this.printer = printer;
    this.window = window;
  }

  /**
   * What came of a round.
   *
   * @param posted how many times something was put into the outbox
   * @param next when something is due again, if nothing changes before
   */
  public record Outcome(int posted, Instant next) {

    /** The same with more that was put into the outbox. */
    public Outcome and(int more) {
      return new Outcome(posted + more, next);
    }
  }

  /** Posts what is due. What fails is logged and tried again in the next round. */
  public Outcome at(Instant now) {
    List<Schedule> schedules = store.read(session -> session.schedules().active());
    nexts.keySet().retainAll(Set.copyOf(schedules));
    if (now.isBefore(last)) {
      nexts.clear();
    }
    last = now;
    int posted = 0;
    for (Schedule schedule : schedules) {
      if (!nexts.getOrDefault(schedule, now).isAfter(now)) {
        posted += follow(schedule, now);
      }
    }
    return new Outcome(
        posted, nexts.values().stream().min(Comparator.naturalOrder()).orElse(now.plus(LONGEST)));
  }

  /**
   * @return how many slots brought something into the outbox
   */
  private int follow(Schedule schedule, Instant now) {
    try {
      Timing timing = Timing.of(schedule.plan());
      List<Slot> due = due(schedule, timing, now);
      boolean reachable = due.isEmpty() || isReachable(schedule);
      int posted = post(schedule, reachable ? due : late(due, now), now);
      nexts.put(schedule, reachable ? next(timing, now) : now.plus(PAUSE));
      return posted;
    } catch (RuntimeException e) {
      log.error("Schedule {} could not be followed; trying again", schedule.id(), e);
      nexts.put(schedule, now.plus(PAUSE));
      return 0;
    }
  }

  private static Instant next(Timing timing, Instant now) {
    return timing.after(now).findFirst().map(Slot::moment).orElseGet(() -> now.plus(LONGEST));
  }

  /** The slots until now that were not used, oldest first. */
  private List<Slot> due(Schedule schedule, Timing timing, Instant now) {
    return store.read(
        session -> {
          Instant from = from(session, schedule, timing, now);
          List<Slot> slots =
              timing.after(from).takeWhile(slot -> !slot.moment().isAfter(now)).toList();
          return slots.isEmpty() ? slots : free(session, schedule, slots, now);
        });
  }

  private Instant from(Session session, Schedule schedule, Timing timing, Instant now) {
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

  private List<Slot> free(Session session, Schedule schedule, List<Slot> slots, Instant now) {
    Map<LocalDateTime, State> taken = session.slots().from(schedule.id(), slots.getFirst().time());
    return slots.stream()
        .filter(
            slot ->
                !taken.containsKey(slot.time())
                    || (taken.get(slot.time()) == State.SKIPPED && !isLate(slot, now)))
        .toList();
  }

  private boolean isLate(Slot slot, Instant now) {
    return slot.moment().isBefore(now.minus(window));
  }

  private List<Slot> late(List<Slot> slots, Instant now) {
    return slots.stream().filter(slot -> isLate(slot, now)).toList();
  }

  private int post(Schedule schedule, List<Slot> slots, Instant now) {
    List<Slot> late = late(slots, now);
    if (!late.isEmpty()) {
      skip(schedule, late);
    }
    int posted = 0;
    for (Slot slot : slots.subList(late.size(), slots.size())) {
      posted += post(schedule, slot) ? 1 : 0;
    }
    return posted;
  }

  private void skip(Schedule schedule, List<Slot> late) {
    log.warn(
        "Schedule {} for {} missed {} slots from {} to {}, which are skipped",
        schedule.id(),
        schedule.target().title(),
        late.size(),
        late.getFirst().time(),
        late.getLast().time());
    store.write(
        session -> {
          late.forEach(slot -> session.slots().claim(schedule.id(), slot.time(), State.SKIPPED));
          return null;
        });
  }

  private boolean isReachable(Schedule schedule) {
    return store.read(session -> session.chats().isActive(schedule.target().chat()));
  }

  /**
   * Taking the slot and what is sent for it are one step, so neither is there without the other.
   */
  private boolean post(Schedule schedule, Slot slot) {
    Edition edition = store.read(session -> composer.compose(session, schedule, slot));
    return store.write(session -> post(session, edition));
  }

  /**
   * Takes the slot and puts what still stands of an edition into the outbox.
   *
   * @return whether it brought something there
   */
  boolean post(Session session, Edition composed) {
    Schedule schedule = composed.schedule();
    if (!session.schedules().find(schedule.id()).equals(Optional.of(schedule))) {
      return false;
    }
    Edition edition = standing(session, composed);
    State state = edition.speaks() ? State.POSTED : State.EMPTY;
    if (!session.slots().claim(schedule.id(), edition.slot().time(), state)
        || state == State.EMPTY) {
      return false;
    }
    printer.print(edition).forEach(payload -> session.outbox().add(delivery(schedule, payload)));
    for (NewsSummary.Item item : edition.summary().items()) {
      session.posted().add(schedule.target(), StoryNames.of(item), edition.slot().moment());
    }
    return true;
  }

  /** Articles can have changed since they were read. */
  private static Edition standing(Session session, Edition edition) {
    List<NewsSummary.Item> items = new ArrayList<>(edition.summary().items());
    items.removeIf(
        item ->
            session.articles().published(item.leading().id()).orElse(0)
                != item.leading().current().number());
    return new Edition(edition.schedule(), edition.slot(), new NewsSummary(items));
  }

  /** One reader would rather be told twice than not at all, a channel would not. */
  private static Delivery delivery(Schedule schedule, String payload) {
    Delivery.Kind kind =
        schedule.target().place() == Place.PRIVATE ? Delivery.Kind.ANSWER : Delivery.Kind.POST;
    return new Delivery(null, 0, schedule.target().chat(), kind, BEHIND, payload);
  }
}
