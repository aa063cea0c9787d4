package nl.citaat.bot;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.citaat.store.StoredDraft.Step;

/** What a button below a draft does. */
enum Deed {
  /** Make it public, also when there is something like it. */
  PUBLISH("p", Step.READY),
  /** Make it a revision of the article that is like it. */
  REVISE("r", Step.READY),
  TITLE("t", Step.TITLE),
  DATE("d", Step.DATE),
  OUTLET("o", Step.OUTLET),
  URL("u", Step.URL),
  DISCARD("x", Step.READY),
  /** Ask for nothing, and show the draft as it is. */
  BACK("b", Step.READY);

  private final String code;
  private final Step step;

  Deed(String code, Step step) {
    this.code = code;
    this.step = step;
  }

  String code() {
    return code;
  }

  /** What it asks for; {@link Step#READY} for nothing. */
  Step step() {
    return step;
  }

  /** The key of its label. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Deed> of(String code) {
    return Stream.of(values()).filter(deed -> deed.code.equals(code)).findFirst();
  }
}
