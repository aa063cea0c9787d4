package nl.citaat.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import nl.citaat.digest.DigestPost.Printed;
import nl.citaat.digest.Timing.Slot;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Place;
import nl.citaat.store.Schedule.Target;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what is due at a moment: each slot of each schedule at most once, whatever the clock did and
 * however often the program ended. Works in batches, so that nobody waits for the store when
 * thousands are due at once. To be used by one thread at a time.
 */
public final class DigestRound {

  private static final Logger log = LoggerFactory.getLogger(DigestRound.class);

  /** When nothing is due before. */
  private static final Duration LONGEST = Duration.ofDays(1);

  /** After a failure. */
  private static final Duration PAUSE = Duration.ofMinutes(1);

  /** So many schedules are one transaction, which takes some hundredths of a second. */
  private static final int BATCH = 100;

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

  /**
   * What is to be done for a schedule.
   *
   * @param printed null when nothing is to be posted
   * @param next when to look at it again
   */
  private record Work(Schedule schedule, List<Slot> late, @Nullable Printed printed, Instant next) {

    boolean isNeeded() {
      return printed != null || !late.isEmpty();
    }
  }

  /** Posts what is due. What fails is logged and tried again in the next round. */
  public Outcome at(Instant now) {
    return at(now, () -> {});
  }

  /**
   * The same; ends early when the thread is interrupted, and goes on in the next round.
   *
   * @param posted called whenever something new waits in the outbox
   */
  public Outcome at(Instant now, Runnable posted) {
    if (now.isBefore(last)) {
      nexts.clear();
    }
    last = now;
    int all = 0;
    for (Queue<Schedule> due = due(now); !due.isEmpty() && !isEnded(); due = due(now)) {
      all += follow(due, now, posted);
    }
    return new Outcome(
        all, nexts.values().stream().min(Comparator.naturalOrder()).orElse(now.plus(LONGEST)));
  }

  private static boolean isEnded() {
    return Thread.currentThread().isInterrupted();
  }

  private Queue<Schedule> due(Instant now) {
    List<Schedule> schedules = store.read(session -> session.schedules().active());
    nexts.keySet().retainAll(Set.copyOf(schedules));
    return schedules.stream()
        .filter(schedule -> !nexts.getOrDefault(schedule, now).isAfter(now))
        .collect(Collectors.toCollection(ArrayDeque::new));
  }

  private int follow(Queue<Schedule> due, Instant now, Runnable posted) {
    Editions editions = new Editions(composer);
    int all = 0;
    while (!due.isEmpty() && !isEnded()) {
      List<Work> batch = prepare(batch(due), editions, now);
      int some = batch.stream().anyMatch(Work::isNeeded) ? carryOut(batch, now) : 0;
      batch.forEach(work -> nexts.putIfAbsent(work.schedule(), work.next()));
      if (some > 0) {
        posted.run();
      }
      all += some;
    }
    return all;
  }

  /** What is told in a chat depends on what was told there before, so each is in it once. */
  private List<Schedule> batch(Queue<Schedule> waiting) {
    List<Schedule> batch = new ArrayList<>();
    Set<Target> targets = new HashSet<>();
    for (int left = Math.min(waiting.size(), BATCH); left > 0; left--) {
      Schedule next = waiting.remove();
      if (targets.add(next.target())) {
        batch.add(next);
        nexts.remove(next);
      } else {
        waiting.add(next);
      }
    }
    return batch;
  }

  private List<Work> prepare(List<Schedule> batch, Editions editions, Instant now) {
    return store.read(
        session ->
            batch.stream()
                .flatMap(schedule -> tryPrepare(session, schedule, editions, now).stream())
                .toList());
  }

  private Optional<Work> tryPrepare(
      Session session, Schedule schedule, Editions editions, Instant now) {
    try {
      return Optional.of(prepare(session, schedule, editions, now));
    } catch (RuntimeException e) {
      failed(schedule, now, e);
      return Optional.empty();
    }
  }

  private void failed(Schedule schedule, Instant now, RuntimeException why) {
    log.error("Schedule {} could not be followed; trying again", schedule.id(), why);
    nexts.put(schedule, now.plus(PAUSE));
  }

  private Work prepare(Session session, Schedule schedule, Editions editions, Instant now) {
    DueSlots due = new DueSlots(now, window);
    List<Slot> slots = due.of(session, schedule, editions.timing(schedule.plan()));
    List<Slot> late = slots.stream().filter(due::isLate).toList();
    List<Slot> timely = slots.subList(late.size(), slots.size());
    Instant next = editions.next(schedule.plan(), now, now.plus(LONGEST));
    if (timely.isEmpty()) {
      return new Work(schedule, late, null, next);
    }
    if (!session.chats().isActive(schedule.target().chat())) {
      return new Work(schedule, late, null, now.plus(PAUSE));
    }
    Schedule spoken = spoken(session, schedule);
    Slot first = timely.getFirst();
    List<Slot> besides =
        timely.stream().skip(1).filter(slot -> slot.moment().equals(first.moment())).toList();
    Edition edition = editions.compose(session, spoken, first);
    List<String> payloads = edition.speaks() ? printer.print(edition) : List.of();
    Printed printed = new Printed(schedule, edition, besides, payloads);
    boolean more = timely.size() > 1 + besides.size();
    return new Work(schedule, late, printed, more ? now : next);
  }

  /** A reader is spoken to in the language that was chosen last. */
  private static Schedule spoken(Session session, Schedule schedule) {
    return schedule.target().place() != Place.PRIVATE
        ? schedule
        : session
            .chats()
            .language(schedule.target().chat())
            .map(schedule.plan().form()::in)
            .map(schedule.plan()::with)
            .map(schedule::with)
            .orElse(schedule);
  }

  /**
   * @return how many slots brought something into the outbox
   */
  private int carryOut(List<Work> batch, Instant now) {
    return store.write(session -> batch.stream().mapToInt(work -> tryCarryOut(work, now)).sum());
  }

  /** What fails is undone by itself. */
  private int tryCarryOut(Work work, Instant now) {
    try {
      return store.write(session -> carryOut(new DigestPost(session, printer), work));
    } catch (RuntimeException e) {
      failed(work.schedule(), now, e);
      return 0;
    }
  }

  private static int carryOut(DigestPost post, Work work) {
    if (!work.late().isEmpty()) {
      log.warn(
          "Schedule {} for {} missed {} slots from {} to {}, which are skipped",
          work.schedule().id(),
          work.schedule().target().title(),
          work.late().size(),
          work.late().getFirst().time(),
          work.late().getLast().time());
      post.skip(work.schedule(), work.late());
    }
    return work.printed() != null && post.post(work.printed()) ? 1 : 0;
  }
}
