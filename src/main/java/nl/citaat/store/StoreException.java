package nl.citaat.store;

import org.jspecify.annotations.Nullable;

/**
 * The store cannot do its work. The message is one line for people: what happened, where, and what
 * to do next; it never holds what readers wrote.
 */
public sealed class StoreException extends RuntimeException permits BackupException {

  private static final long serialVersionUID = 1;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
