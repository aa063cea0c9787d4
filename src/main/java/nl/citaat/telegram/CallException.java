package nl.citaat.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call that Telegram did not do, and what is known of its effect. Messages are fit for the log:
 * they hold neither the token nor what readers wrote.
 */
abstract sealed class CallException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private CallException(String message) {
    super(message);
  }

  /** Telegram answered that it will not do this, and why; it has no effect. */
  static final class Refused extends CallException {
    private static final long serialVersionUID = 1;
    private final int code;
    private final String description;
    private final @Nullable Long movedTo;

    /**
     * @param movedTo the number to which the group moved; null when it did not
     */
    Refused(int code, String description, @Nullable Long movedTo) {
      super(code + " " + description);
      this.code = code;
      this.description = description;
      this.movedTo = movedTo;
    }

    int code() {
      return code;
    }

    String description() {
      return description;
    }

    @Nullable Long movedTo() {
      return movedTo;
    }

    boolean says(String words) {
      return description.contains(words);
    }
  }

  /** Telegram wants to be asked again later; it has no effect. */
  static final class TooFast extends CallException {
    private static final long serialVersionUID = 1;
    private final Duration pause;

    TooFast(Duration pause) {
      super("Telegram asks for a pause of " + pause.toSeconds() + " s");
      this.pause = pause;
    }

    Duration pause() {
      return pause;
    }
  }

  /** Nothing of it left this machine, because the server cannot be reached. */
  static final class NotSent extends CallException {
    private static final long serialVersionUID = 1;

    NotSent(String message) {
      super(message);
    }
  }

  /** It went out, but no answer came that says what became of it. */
  static final class Unanswered extends CallException {
    private static final long serialVersionUID = 1;

    Unanswered(String message) {
      super(message);
    }
  }
}
