package nl.citaat.index;

/** The index could not be read or written; the message says where and what to do. */
public final class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1;

  IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
