package nl.citaat.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes dictionaries as dictd has them. */
final class DictdWriter {

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final StringBuilder index = new StringBuilder();
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();

  DictdWriter add(String headword, String article) {
    byte[] bytes = article.getBytes(UTF_8);
    index.append(headword).append('\t').append(base64(text.size()));
    index.append('\t').append(base64(bytes.length)).append('\n');
    text.writeBytes(bytes);
    return this;
  }

  private static String base64(int number) {
    String last = DIGITS.substring(number % 64, number % 64 + 1);
    return number < 64 ? last : base64(number / 64) + last;
  }

  String index() {
    return index.toString();
  }

  byte[] text() {
    return text.toByteArray();
  }

  /** Writes {@code stem.index}, and {@code stem.dict.dz} or {@code stem.dict}. */
  void write(Path folder, String stem, boolean compressed) {
    try {
      Files.writeString(folder.resolve(stem + ".index"), index());
      if (compressed) {
        try (GZIPOutputStream out =
            new GZIPOutputStream(Files.newOutputStream(folder.resolve(stem + ".dict.dz")))) {
          out.write(text());
        }
      } else {
        Files.write(folder.resolve(stem + ".dict"), text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
