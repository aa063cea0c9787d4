package nl.citaat.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * A lexicon as bytes: a checksum of the rest, the maps of each language, then those of names and
 * numbers.
 */
final class LexiconFile {

  private LexiconFile() {}

  private static final String BUNDLED = "lexicon.bin";

  /** The lexicon that the build has made. */
  static Lexicon bundled() {
    try (InputStream in = open()) {
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fingerprint of {@link #bundled}, without reading all of it. */
  static String bundledFingerprint() {
    try (DataInputStream in = new DataInputStream(open())) {
      return Long.toHexString(in.readLong());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open() {
    InputStream in = LexiconFile.class.getResourceAsStream(BUNDLED);
    if (in == null) {
      throw new IllegalStateException("Missing in this build: " + BUNDLED + "; build with Maven");
    }
    return in;
  }

  /**
   * Makes a lexicon of its bytes.
   *
   * @throws IOException if they are not those that were written
   */
  static Lexicon read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    long checksum = in.readLong();
    if (checksum != checksum(bytes, Long.BYTES)) {
      throw new IOException("the checksum is wrong");
    }
    return new Lexicon(
        words(Language.EN, in),
        words(Language.NL, in),
        new Lexicon.Names(PackedMap.read(in), PackedMap.read(in), in.readInt()),
        Long.toHexString(checksum));
  }

  private static long checksum(byte[] bytes, int from) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, from, bytes.length - from);
    return checksum.getValue();
  }

  private static Lexicon.Words words(Language language, DataInputStream in) throws IOException {
    Vocabulary vocabulary = new Vocabulary(PackedMap.read(in), PackedMap.read(in));
    WordFamilies families = new WordFamilies(language, PackedMap.read(in));
    return Lexicon.Words.of(language, vocabulary, families, PackedMap.read(in));
  }

  static byte[] write(Lexicon lexicon) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(new DataOutputStream(bytes), lexicon);
    return ByteBuffer.allocate(Long.BYTES + bytes.size())
        .putLong(checksum(bytes.toByteArray(), 0))
        .put(bytes.toByteArray())
        .array();
  }

  private static void write(DataOutputStream out, Lexicon lexicon) throws IOException {
    for (Language language : Language.values()) {
      Lexicon.Words words = lexicon.words(language);
      words.vocabulary().lemmas().write(out);
      words.vocabulary().irregular().write(out);
      words.families().families().write(out);
      words.relations().write(out);
    }
    lexicon.names().kinds().write(out);
    lexicon.names().numbers().write(out);
    out.writeInt(lexicon.names().longestPhrase());
  }
}
