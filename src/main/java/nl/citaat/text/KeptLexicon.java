package nl.citaat.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lexicon in a file of its own, behind a key that tells what it was made of. The file can be
 * deleted at any time: it is made again.
 */
final class KeptLexicon {

  private static final Logger log = LoggerFactory.getLogger(KeptLexicon.class);

  private final Path file;
  private final String key;

  KeptLexicon(Path file, String key) {
    this.file = file;
    this.key = key;
  }

  /** The lexicon; empty when there is none, it is broken, or it was made of something else. */
  Optional<Lexicon> read() {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return in.readUTF().equals(key)
          ? Optional.of(LexiconFile.read(in.readAllBytes()))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      log.warn("The lexicon in {} can't be read and is made anew: {}", file, e.toString());
      return Optional.empty();
    }
  }

  /** Puts a lexicon in the place of what was there, wholly or not at all. */
  void write(byte[] lexicon) {
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Path whole = Files.createTempFile(folder, "lexicon", ".new");
      try {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(whole))) {
          out.writeUTF(key);
          out.write(lexicon);
        }
        Files.move(
            whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException e) {
      log.warn("The lexicon can't be kept in {} and is made at each start: {}", file, e.toString());
    }
  }
}
