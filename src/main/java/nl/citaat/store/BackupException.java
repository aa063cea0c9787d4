package nl.citaat.store;

import org.jspecify.annotations.Nullable;

/** A file that was named for a backup, to be written or to be restored, is not fit for that. */
public final class BackupException extends StoreException {

  private static final long serialVersionUID = 1;

  BackupException(String message) {
    this(message, null);
  }

  BackupException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
