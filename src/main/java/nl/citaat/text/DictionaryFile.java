package nl.citaat.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/** A file of an added dictionary, with what was in it when it was read. Immutable. */
final class DictionaryFile {

  private static final byte[] GZIP = {0x1f, (byte) 0x8b};

  private final Path path;
  private final byte[] bytes;

  private DictionaryFile(Path path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /** Reads a file; when that fails, it is a problem and empty. */
  static Optional<DictionaryFile> read(Path path, DictionaryProblems problems) {
    try {
      return Optional.of(new DictionaryFile(path, Files.readAllBytes(path)));
    } catch (NoSuchFileException e) {
      problems.add(path.toString(), "there is no such file: see the settings below lexicon");
    } catch (IOException e) {
      problems.add(path.toString(), "cannot be read (" + e.getClass().getSimpleName() + ")");
    }
    return Optional.empty();
  }

  /** How problems name it. */
  String name() {
    return path.toString();
  }

  /** Differs, but for one chance in billions, when the bytes do. */
  String mark() {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return bytes.length + "-" + Long.toHexString(checksum.getValue());
  }

  /** The bytes as UTF-8 text without a byte order mark; when they are none, it is a problem. */
  Optional<String> text(DictionaryProblems problems) {
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    boolean isText =
        !StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(bytes), decoded, true)
            .isError();
    String text = decoded.flip().toString();
    if (isText) {
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    }
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int column = text.length() - text.lastIndexOf('\n');
    problems.add(name(), line, column, "not UTF-8: save the file with that encoding");
    return Optional.empty();
  }

  /** The bytes, decompressed when they are compressed; when that fails, it is a problem. */
  Optional<byte[]> inflated(DictionaryProblems problems) {
    if (bytes.length < GZIP.length || bytes[0] != GZIP[0] || bytes[1] != GZIP[1]) {
      return Optional.of(bytes);
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      problems.add(name(), "cannot be decompressed (" + e.getMessage() + "): install it again");
      return Optional.empty();
    }
  }
}
