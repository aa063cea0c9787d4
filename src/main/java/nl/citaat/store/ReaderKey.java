package nl.citaat.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands for a reader's number by a hash that only the holder of the data folder's key can make.
 * The key is no part of the database, and so of no backup. Safe for use by many threads.
 */
final class ReaderKey {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final SecretKeySpec key;

  private ReaderKey(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /**
   * The key of a data folder, which is made if need be.
   *
   * @throws StoreException if it cannot be read or written, or is damaged
   */
  static ReaderKey in(Path folder) {
    Path file = folder.resolve("reader.key");
    try {
      byte[] key = Files.exists(file) ? Files.readAllBytes(file) : made(file);
      if (key.length != BYTES) {
        throw new StoreException(
            "The key file "
                + file
                + " is damaged: remove it, and a new one is made (the questions logged so far"
                + " cannot be forgotten at a reader's word then, only with time)");
      }
      return new ReaderKey(key);
    } catch (IOException e) {
      throw new StoreException(
          "The key file " + file + " cannot be read or written: give this user the right to", e);
    }
  }

  /** The file is there only when it is complete; nobody but its owner may ever read it. */
  private static byte[] made(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished, forTheOwner());
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(key));
      channel.force(true);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    return key;
  }

  private static FileAttribute<?>[] forTheOwner() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** The same number has the same hash, as long as the key is there. */
  String hash(long reader) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of()
          .formatHex(mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(reader).array()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
