package nl.citaat.text;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which text is kept and compared. All methods are pure. */
public final class Normalizer {

  /** Lines and rings over and under letters, which Telegram takes out of every message. */
  private static final Pattern MARKS = Pattern.compile("[\u0333\u033f\u030a]");

  private Normalizer() {}

  /**
   * Text as it is stored and as chats show it: NFC, line feeds as line ends, tabs and other spaces
   * as spaces, without control, byte-order and direction characters. Offsets are computed on the
   * result only.
   */
  public static String clean(String text) {
    String composed = java.text.Normalizer.normalize(visible(text), Form.NFC);
    Matcher marks = MARKS.matcher(composed);
    return marks.find() ? java.text.Normalizer.normalize(marks.replaceAll(""), Form.NFC) : composed;
  }

  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        out.append('\n');
      } else if (isSpace(c)) {
        out.append(' ');
      } else if (!isInvisible(c) && !isLoneSurrogate(text, i)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** {@link #clean} on one line: runs of white space become one space, none at the ends. */
  public static String line(String text) {
    return clean(text).replace('\n', ' ').replaceAll(" {2,}", " ").strip();
  }

  /**
   * The form in which words are compared: lower case in no particular country, without diacritics.
   */
  public static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isPlain(lower)) {
      return lower;
    }
    String parts = java.text.Normalizer.normalize(lower, Form.NFD);
    StringBuilder out = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        appendPlain(out, c);
      }
    }
    return out.toString();
  }

  private static void appendPlain(StringBuilder out, char c) {
    switch (c) {
      case '\u00f8' -> out.append('o');
      case '\u0142' -> out.append('l');
      case '\u0111' -> out.append('d');
      case '\u0131' -> out.append('i');
      case '\u00df' -> out.append("ss");
      case '\u00e6' -> out.append("ae");
      case '\u0153' -> out.append("oe");
      case '\u0133' -> out.append("ij");
      case '\u2019', '\u2018', '\u02bc' -> out.append('\'');
      case '\u2010', '\u2011' -> out.append('-');
      default -> out.append(c);
    }
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static boolean isSpace(char c) {
    return c == '\t'
        || c == '\f'
        || c == '\u000b'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isInvisible(char c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || c == '\ufeff'
        || c == '\u00ad'
        || c == '\u061c'
        || c == '\u180e'
        || c == '\u200b'
        || (c >= '\u200e' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || (c >= '\ufff9' && c <= '\ufffb');
  }

  private static boolean isLoneSurrogate(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
