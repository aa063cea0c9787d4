package nl.citaat.bot;

/** Holds the files that people send. Safe for use by many threads. */
@FunctionalInterface
public interface ChatFiles {

  /**
   * The content of a file.
   *
   * @param file its id
   * @param most how many bytes at most
   * @throws UnavailableException if it can't be had, or is larger
   */
  byte[] read(String file, int most);

  /** A file can't be had now; the message is for the log. */
  final class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnavailableException(String message) {
      super(message);
    }
  }
}
