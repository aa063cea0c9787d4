package nl.citaat.moderation;

import java.util.List;
import nl.citaat.moderation.RefusedException.Refusal;
import nl.citaat.store.Alert;
import nl.citaat.store.Schedule;
import nl.citaat.store.Session;

/**
 * The schedules of channels as one person may see and change them: all of them for those who keep
 * the archive, those of their own channels for editors of channels. Valid within one transaction.
 */
public final class ChannelDesk {

  private final Session session;
  private final long person;
  private final Role role;

  ChannelDesk(Session session, long person, Role role) {
    this.session = session;
    this.person = person;
    this.role = role;
  }

  /** The schedules of that person's channels, by number; those of single people are their own. */
  public List<Schedule> schedules() {
    return session.schedules().all().stream()
        .filter(
            schedule ->
                schedule.target().place() != Schedule.Place.PRIVATE
                    && includes(schedule.target().chat()))
        .toList();
  }

  private boolean includes(long chat) {
    return role != Role.READER || session.channelEditors().include(chat, person);
  }

  private void require(long chat) {
    if (!includes(chat)) {
      throw new RefusedException(Refusal.FORBIDDEN);
    }
  }

  /**
   * A schedule of that person's channels.
   *
   * @throws RefusedException if there is none of that number
   */
  public Schedule schedule(long id) {
    return schedules().stream()
        .filter(schedule -> schedule.id() == id)
        .findFirst()
        .orElseThrow(() -> new RefusedException(Refusal.NO_SCHEDULE));
  }

  /**
   * Adds a schedule.
   *
   * @throws RefusedException if the channel is none of that person's
   */
  public Schedule add(Schedule.Target target, Schedule.Plan plan) {
    require(target.chat());
    Schedule added = session.schedules().add(target, plan);
    audit("add-schedule", added);
    return added;
  }

  /**
   * Changes what is wanted of a schedule.
   *
   * @return the schedule as it is now
   * @throws RefusedException as {@link #schedule}
   */
  public Schedule change(long id, Schedule.Plan plan) {
    Schedule before = schedule(id);
    session.schedules().change(id, plan);
    audit("change-schedule", before);
    return schedule(id);
  }

  /**
   * Sends nothing for a schedule for now.
   *
   * @throws RefusedException as {@link #schedule}
   */
  public void pause(long id) {
    audit("pause-schedule", schedule(id));
    session.schedules().pause(id);
  }

  /**
   * Goes on with a schedule.
   *
   * @throws RefusedException as {@link #schedule}
   */
  public void resume(long id) {
    audit("resume-schedule", schedule(id));
    session.schedules().resume(id);
  }

  /**
   * Removes a schedule, and with the last one of a channel its alerts, which nobody could reach
   * then.
   *
   * @throws RefusedException as {@link #schedule}
   */
  public void remove(long id) {
    Schedule schedule = schedule(id);
    audit("remove-schedule", schedule);
    session.schedules().remove(id);
    long chat = schedule.target().chat();
    if (schedule.target().place() == Schedule.Place.CHANNEL
        && session.schedules().of(chat).isEmpty()) {
      session.alerts().of(chat).forEach(alert -> session.alerts().remove(chat, alert.id()));
    }
  }

  /**
   * The alerts of the channel of a schedule, oldest first.
   *
   * @throws RefusedException as {@link #schedule}
   */
  public List<Alert> alerts(long id) {
    return session.alerts().of(schedule(id).target().chat());
  }

  /**
   * Sets an alert for the channel of a schedule.
   *
   * @throws RefusedException as {@link #schedule}
   */
  public void addAlert(long id, Alert.Wish wish) {
    Schedule schedule = schedule(id);
    if (wish.place().chat() != schedule.target().chat()) {
      throw new IllegalArgumentException("The alert is for another chat");
    }
    session.alerts().add(wish);
    audit("add-channel-alert", schedule, wish.words());
  }

  /**
   * Removes an alert of the channel of a schedule.
   *
   * @throws RefusedException as {@link #schedule}
   */
  public void removeAlert(long id, Alert alert) {
    Schedule schedule = schedule(id);
    session.alerts().remove(schedule.target().chat(), alert.id());
    audit("remove-channel-alert", schedule, alert.wish().words());
  }

  /**
   * Makes somebody an editor of the channel of a schedule.
   *
   * @throws RefusedException if this person only edits channels, or the number is no person's
   */
  public void addEditor(long id, long editor) {
    Schedule schedule = asKeeper(id);
    if (!Moderation.isPerson(editor)) {
      throw new RefusedException(Refusal.NOBODY);
    }
    session.channelEditors().add(schedule.target().chat(), editor);
    audit("add-channel-editor", schedule, Long.toString(editor));
  }

  /**
   * The reverse of {@link #addEditor}.
   *
   * @throws RefusedException if this person only edits channels, or that one is no editor there
   */
  public void removeEditor(long id, long editor) {
    Schedule schedule = asKeeper(id);
    if (!session.channelEditors().remove(schedule.target().chat(), editor)) {
      throw new RefusedException(Refusal.NOT_THERE);
    }
    audit("remove-channel-editor", schedule, Long.toString(editor));
  }

  private Schedule asKeeper(long id) {
    if (role == Role.READER) {
      throw new RefusedException(Refusal.FORBIDDEN);
    }
    return schedule(id);
  }

  private void audit(String action, Schedule schedule) {
    String detail = schedule.id() + " · " + schedule.target().title();
    session.audit().add(Long.toString(person), action, null, detail);
  }

  private void audit(String action, Schedule schedule, String what) {
    String detail = what + " · " + schedule.target().title();
    session.audit().add(Long.toString(person), action, null, detail);
  }
}
