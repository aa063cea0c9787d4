package nl.citaat.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what a file is seen to have changed.
 *
 * @param key tells a file from another one of that name; null where the file system has none
 */
record FileState(long size, FileTime modified, @Nullable Object key) {

  /** Empty for a file that is gone. */
  static Optional<FileState> of(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new FileState(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
