package nl.citaat.ingest.fetch;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something could not or may not be fetched. The message is part of a line for people, to stand
 * behind the address: what is the matter, and what to do next.
 */
public final class FetchException extends Exception {

  private static final long serialVersionUID = 1;

  private final String message;
  private final boolean passing;
  private final transient @Nullable Duration wait;

  private FetchException(String message, boolean passing, @Nullable Duration wait) {
    super(message);
    this.message = message;
    this.passing = passing;
    this.wait = wait;
  }

  static FetchException lasting(String message) {
    return new FetchException(message, false, null);
  }

  static FetchException passing(String message) {
    return new FetchException(message, true, null);
  }

  /** The same, when the server told how long it wants to be left alone; null when it did not. */
  FetchException waiting(@Nullable Duration asked) {
    return new FetchException(message, passing, asked);
  }

  @Override
  public String getMessage() {
    return message;
  }

  /** Whether the same can go well at another time, with nothing changed here. */
  public boolean isPassing() {
    return passing;
  }

  /** How long the server wants to be left alone; empty when it did not tell. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(wait);
  }
}
