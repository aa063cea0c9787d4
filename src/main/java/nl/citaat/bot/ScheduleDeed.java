package nl.citaat.bot;

import java.util.Optional;
import java.util.stream.Stream;

/** What a button below the list of schedules does with one. */
enum ScheduleDeed {
  PREVIEW("v"),
  PAUSE("p"),
  RESUME("r"),
  REMOVE("x");

  private final String code;

  ScheduleDeed(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static Optional<ScheduleDeed> of(String code) {
    return Stream.of(values()).filter(deed -> deed.code.equals(code)).findFirst();
  }
}
