package nl.citaat.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** The folder of an index: opens its one writer, finds out whether its files are whole. */
final class IndexFolder implements AutoCloseable {

  private final Path path;
  private final Directory directory;
  private @Nullable IndexWriter writer;

  private IndexFolder(Path path, Directory directory) {
    this.path = path;
    this.directory = directory;
  }

  /** Makes the folder where there is none. */
  static IndexFolder open(Path path) {
    try {
      return new IndexFolder(path, FSDirectory.open(path));
    } catch (IOException e) {
      throw failure(path, e);
    }
  }

  /**
   * Reads every byte of what is committed.
   *
   * @throws IOException if any of it is broken
   */
  void check() throws IOException {
    if (Files.exists(path.resolve(IndexWriter.WRITE_LOCK_NAME))
        && directory.fileLength(IndexWriter.WRITE_LOCK_NAME) > 0) {
      throw new IOException("The lock file is not empty, with which Lucene does not write");
    }
    if (!DirectoryReader.indexExists(directory)) {
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        if (leaf.reader() instanceof CodecReader segment) {
          segment.checkIntegrity();
        }
      }
    }
  }

  /** What is not committed when it is closed is dropped. */
  IndexWriter writer() throws IOException {
    IndexWriter opened =
        new IndexWriter(
            directory,
            new IndexWriterConfig()
                .setSimilarity(PassageSearch.SIMILARITY)
                .setCommitOnClose(false));
    writer = opened;
    return opened;
  }

  /** Takes away what is left of an index, its lock file too; other files stay. */
  void empty() throws IOException {
    IOUtils.closeWhileHandlingException(writer);
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (isOfAnIndex(file)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  /** Moves the files of an index, and last the one without which the others count for nothing. */
  static void move(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(from)) {
      files = all.filter(file -> isOfAnIndex(name(file)) && !isLock(file)).toList();
    }
    for (boolean last : new boolean[] {false, true}) {
      for (Path file : files) {
        if (name(file).startsWith(IndexFileNames.SEGMENTS) == last) {
          Files.move(file, to.resolve(name(file)));
        }
      }
    }
  }

  private static boolean isLock(Path file) {
    return name(file).equals(IndexWriter.WRITE_LOCK_NAME);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Removes the folder, unless it holds anything that is of no index. */
  void removeIfEmpty() throws IOException {
    Files.deleteIfExists(path.resolve(IndexWriter.WRITE_LOCK_NAME));
    try {
      Files.delete(path);
    } catch (DirectoryNotEmptyException e) {
      // Somebody put something there, and keeps it.
      return;
    }
  }

  private static boolean isOfAnIndex(String file) {
    return IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
        || file.startsWith(IndexFileNames.SEGMENTS)
        || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
        || file.equals(IndexWriter.WRITE_LOCK_NAME);
  }

  /** The failure as one line for people. */
  IndexException failure(Exception cause) {
    return failure(path, cause);
  }

  static IndexException failure(Path path, Exception cause) {
    String advice =
        cause instanceof LockObtainFailedException
            ? "another process uses it; stop that one first"
            : "check space and rights of that folder, or delete it; it is built anew from the"
                + " database";
    String reason =
        cause instanceof AccessDeniedException denied
            ? "this user may not use " + denied.getFile()
            : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    return new IndexException(
        "The index in " + path + " can't be used (" + reason + "): " + advice, cause);
  }

  @Override
  public void close() {
    IOUtils.closeWhileHandlingException(writer, directory);
  }
}
