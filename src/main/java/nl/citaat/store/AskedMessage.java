package nl.citaat.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A message that asked something.
 *
 * @param update the number of the update that brought its words, as they are now
 * @param message its number in the chat
 * @param person null for one who cannot be told from others
 * @param words the {@link #hash} of its words
 * @param at when it was sent first
 */
public record AskedMessage(
    long update, long chat, int message, @Nullable Long person, String words, Instant at) {

  /** What stands for words, so that they can be compared without being kept. */
  public static String hash(String words) {
    try {
      byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
