package nl.citaat.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a data folder to one process. The lock goes with the process, however it ends; the file
 * stays and means nothing by itself.
 */
final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Makes the folder where there is none, and locks it.
   *
   * @throws StoreException if the folder is in use or cannot be written
   */
  static FolderLock take(Path folder) {
    FileChannel channel;
    try {
      Files.createDirectories(folder);
      if (!Files.isWritable(folder)) {
        throw new AccessDeniedException(folder.toString());
      }
      channel =
          FileChannel.open(
              folder.resolve("citaat.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
    return lock(folder, channel);
  }

  private static FolderLock lock(Path folder, FileChannel channel) {
    try {
      if (channel.tryLock() != null) {
        return new FolderLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Taken within this process: the same news for the caller.
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
    close(channel);
    throw new StoreException(
        "The data folder "
            + folder
            + " is in use by another citaat: stop that one, or choose another folder with --data");
  }

  private static StoreException unwritable(Path folder, IOException e) {
    String reason =
        switch (e) {
          case AccessDeniedException denied -> "this user may not";
          case FileAlreadyExistsException file -> "a file has that name";
          default -> e.getMessage();
        };
    return new StoreException(
        "The data folder %s cannot be written (%s): make it writable, or choose another folder"
            .formatted(folder, reason)
            .concat(" with --data"),
        e);
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("The lock file cannot be closed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    close(channel);
  }
}
