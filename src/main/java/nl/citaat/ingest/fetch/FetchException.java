package nl.citaat.ingest.fetch;

/**
 * Something could not or may not be fetched. The message is part of a line for people, to stand
 * behind the address: what is the matter, and what to do next.
 */
public final class FetchException extends Exception {

  private static final long serialVersionUID = 1;

  private final String message;
  private final boolean passing;

  private FetchException(String message, boolean passing) {
    super(message);
    this.message = message;
    this.passing = passing;
  }

  static FetchException lasting(String message) {
    return new FetchException(message, false);
  }

  static FetchException passing(String message) {
    return new FetchException(message, true);
  }

  @Override
  public String getMessage() {
    return message;
  }

  /** Whether the same can go well at another time, with nothing changed here. */
  public boolean isPassing() {
    return passing;
  }
}
