package nl.citaat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Article files to give to the program, those of {@code src/test/resources/archive}. */
final class Articles {

  static final String ALEPPO = "bombardementen-op-aleppo-gestaakt";
  static final String REFERENDUM = "britain-votes-to-leave";
  static final String NOTRE_DAME = "notre-dame-in-brand";
  static final String MOON = "india-lands-near-the-south-pole-of-the-moon";

  private static final Path ARCHIVE = Path.of("src/test/resources/archive");

  private Articles() {}

  /** Writes articles into a folder, which is made if need be. */
  static Path write(Path folder, String... names) {
    for (String name : names) {
      file(folder, name + ".md", text(name));
    }
    return folder;
  }

  /** An article as it stands in its file. */
  static String text(String name) {
    try {
      return Files.readString(ARCHIVE.resolve(name + ".md"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file into a folder, which is made if need be. */
  static Path file(Path folder, String name, String text) {
    try {
      return Files.writeString(Files.createDirectories(folder).resolve(name), text, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
