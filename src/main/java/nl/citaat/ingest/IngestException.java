package nl.citaat.ingest;

/**
 * What was asked for can't be done to an article. The message is one line for people: what is the
 * matter, and what to do next.
 */
public final class IngestException extends RuntimeException {

  private static final long serialVersionUID = 1;

  IngestException(String message) {
    super(message);
  }
}
