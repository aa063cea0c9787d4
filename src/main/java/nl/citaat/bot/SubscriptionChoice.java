package nl.citaat.bot;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What buttons offer to who wants summaries: a few usual moments, and a few time zones. */
enum SubscriptionChoice {
  DAILY("d", "08:00"),
  WEEKDAYS("w", "07:00 weekdays"),
  WEEKLY("s", "10:00 sunday"),
  AMSTERDAM("za", "Europe/Amsterdam"),
  LONDON("zl", "Europe/London"),
  NEW_YORK("zn", "America/New_York"),
  KOLKATA("zk", "Asia/Kolkata");

  private final String code;
  private final String words;

  SubscriptionChoice(String code, String words) {
    this.code = code;
    this.words = words;
  }

  String code() {
    return code;
  }

  /** When, as a reader would write it; or the name of the zone. */
  String words() {
    return words;
  }

  /** The zone that it chooses; empty for one that chooses moments. */
  Optional<ZoneId> zone() {
    return code.length() > 1 ? Optional.of(ZoneId.of(words)) : Optional.empty();
  }

  /** Its name in texts. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SubscriptionChoice> of(String code) {
    return Stream.of(values()).filter(choice -> choice.code.equals(code)).findFirst();
  }
}
