package nl.citaat.digest;

import nl.citaat.digest.Timing.Slot;
import nl.citaat.store.Schedule;
import nl.citaat.summary.NewsSummary;

/**
 * What is to be told for a slot.
 *
 * @param summary without items when there is nothing new
 */
public record Edition(Schedule schedule, Slot slot, NewsSummary summary) {

  /** Whether there is something to send. */
  public boolean speaks() {
    return !summary.items().isEmpty() || schedule.plan().form().saysNothing();
  }
}
