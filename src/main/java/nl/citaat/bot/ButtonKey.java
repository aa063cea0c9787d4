package nl.citaat.bot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of something on a button: as it is, or when that is too long a mark made from it. */
final class ButtonKey {

  /** Begins what is no name but a mark. */
  static final String MARK = "#";

  /** Leaves room within the 64 bytes of a button for what stands before the key. */
  private static final int MAX_BYTES = 50;

  private static final int MARK_BYTES = 16;

  private ButtonKey() {}

  static String of(String name) {
    return of(name, MAX_BYTES);
  }

  /**
   * @param most how many bytes of UTF-8 the key may have, at least 33
   */
  static String of(String name, int most) {
    return name.getBytes(StandardCharsets.UTF_8).length <= most ? name : MARK + mark(name);
  }

  /** 32 hexadecimal digits that stand for a name; always the same, and no other name's. */
  static String mark(String name) {
    try {
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
