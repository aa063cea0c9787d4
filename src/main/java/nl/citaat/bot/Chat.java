package nl.citaat.bot;

import nl.citaat.store.Place;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Target;
import org.jspecify.annotations.Nullable;

/**
 * A place where people talk with the bot.
 *
 * @param id the number of the chat
 * @param topic the forum topic within it; null outside forums
 */
public record Chat(long id, Kind kind, @Nullable Integer topic) {

  /** What sort of place it is. */
  public enum Kind {
    PRIVATE,
    GROUP,
    CHANNEL;

    /** The same for the schedules of the store. */
    Schedule.Place place() {
      return Schedule.Place.valueOf(name());
    }
  }

  /** Where the summaries of a schedule go. */
  static Chat of(Target target) {
    return new Chat(target.chat(), Kind.valueOf(target.place().name()), target.topic());
  }

  /** Where alerts go. */
  static Chat of(Place place) {
    return new Chat(place.chat(), Kind.valueOf(place.kind()), place.topic());
  }

  /** The same for the alerts of the store. */
  Place place() {
    return new Place(id, kind.name(), topic);
  }
}
