package nl.citaat.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.citaat.digest.Timing.Slot;
import nl.citaat.store.Delivery;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Place;
import nl.citaat.store.Session;
import nl.citaat.store.Slots.State;
import nl.citaat.summary.NewsSummary;

/**
 * Takes slots and puts what is sent for them into the outbox, in the transaction of the session: so
 * neither is there without the other.
 */
record DigestPost(Session session, Printer printer) {

  /**
   * An edition ready to be sent.
   *
   * @param schedule as it is stored
   * @param besides further slots that it is for, because they come at the same moment
   * @param payloads for the outbox
   */
  record Printed(Schedule schedule, Edition edition, List<Slot> besides, List<String> payloads) {}

  /** Takes slots that were missed. */
  void skip(Schedule schedule, List<Slot> late) {
    late.forEach(slot -> session.slots().claim(schedule.id(), slot.time(), State.SKIPPED));
  }

  /**
   * Takes the slots of an edition, if its schedule is as it was.
   *
   * @return whether something was put into the outbox
   */
  boolean post(Printed printed) {
    Schedule schedule = printed.schedule();
    if (!session.schedules().find(schedule.id()).equals(Optional.of(schedule))) {
      return false;
    }
    printed
        .besides()
        .forEach(slot -> session.slots().claim(schedule.id(), slot.time(), State.EMPTY));
    Edition edition = standing(printed.edition());
    List<String> payloads =
        edition.equals(printed.edition()) ? printed.payloads() : printer.print(edition);
    // What fits in no message is not told.
    State state = edition.speaks() && !payloads.isEmpty() ? State.POSTED : State.EMPTY;
    if (!session.slots().claim(schedule.id(), edition.slot().time(), state)
        || state == State.EMPTY) {
      return false;
    }
    payloads.forEach(payload -> session.outbox().add(delivery(schedule, payload)));
    List<String> names =
        edition.summary().items().stream().map(StoryNames::of).flatMap(List::stream).toList();
    session.posted().add(schedule.target(), names, edition.slot().moment());
    return true;
  }

  /** Articles can have changed since they were read. */
  private Edition standing(Edition edition) {
    List<NewsSummary.Item> items = new ArrayList<>(edition.summary().items());
    boolean changed =
        items.removeIf(
            item ->
                session.articles().published(item.leading().id()).orElse(0)
                    != item.leading().current().number());
    return changed
        ? new Edition(edition.schedule(), edition.slot(), new NewsSummary(items))
        : edition;
  }

  /** One reader would rather be told twice than not at all, a channel would not. */
  private static Delivery delivery(Schedule schedule, String payload) {
    Place place = schedule.target().place();
    Delivery.Kind kind = place == Place.PRIVATE ? Delivery.Kind.ANSWER : Delivery.Kind.POST;
    int priority = place == Place.CHANNEL ? Delivery.NEWS : Delivery.READERS;
    return new Delivery(null, 0, schedule.target().chat(), kind, priority, payload);
  }
}
