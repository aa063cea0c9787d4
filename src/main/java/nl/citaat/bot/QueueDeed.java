package nl.citaat.bot;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a button below a page of the queue does. */
enum QueueDeed {
  /** Take care of it, by an article that is asked for next. */
  ANSWER("a"),
  NOT_NEWS("n"),
  /** Show the others that who presses takes care of it. */
  TAKE("t"),
  RELEASE("r"),
  /** Close it, and tell those who wait of the answer that there is now. */
  DONE("d"),
  PREVIOUS("b"),
  NEXT("f");

  private final String code;

  QueueDeed(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  /** The key of its label. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<QueueDeed> of(String code) {
    return Stream.of(values()).filter(deed -> deed.code.equals(code)).findFirst();
  }
}
