package nl.citaat.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import nl.citaat.text.Normalizer;

/** Turns the bytes of files into text. */
final class FileText {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private FileText() {}

  /**
   * The text of some UTF-8, without the byte order mark before it.
   *
   * @throws NoStoryException if it is not UTF-8, at the first byte that is not
   */
  static String decode(ByteBuffer bytes) throws NoStoryException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.remaining());
    CoderResult result = decoder.decode(bytes, chars, true);
    chars.flip();
    if (result.isError()) {
      throw new NoStoryException(
          Position.after(chars),
          "byte %02X is not UTF-8: save the file with that encoding"
              .formatted(bytes.get(bytes.position())));
    }
    boolean marked = !chars.isEmpty() && chars.charAt(0) == BYTE_ORDER_MARK;
    return chars.subSequence(marked ? 1 : 0, chars.length()).toString();
  }

  /**
   * The text in the form in which it is kept.
   *
   * @throws NoStoryException if a line is longer than any paragraph
   */
  static String clean(String text) throws NoStoryException {
    String clean = Normalizer.clean(text);
    int end;
    for (int start = 0; start < clean.length(); start = end + 1) {
      end = clean.indexOf('\n', start);
      end = end < 0 ? clean.length() : end;
      if (end - start > Body.LONGEST_BLOCK) {
        throw Body.tooLong(Position.after(clean.substring(0, start)));
      }
    }
    return clean;
  }
}
