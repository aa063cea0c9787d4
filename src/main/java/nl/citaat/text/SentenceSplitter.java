package nl.citaat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences. Knows abbreviations, initials, ordinals and closing quotation
 * marks of both languages; a speaker named behind a quotation ("aldus", "said") stays with it.
 */
public final class SentenceSplitter {

  /**
   * Full stops, question or exclamation marks or an ellipsis with what closes behind them, and the
   * white space after.
   */
  private static final Pattern END =
      Pattern.compile(
          "(?:(?<![.!?])[.!?]++|\u2026)"
              + "(?<close>[\"'\u2018\u2019\u201c\u201d\u00bb)\\]]*+)(?<gap>[\\s\\p{Z}]++)");

  /** What stands before the first letter: quotation marks, brackets, bullets, currencies. */
  private static final Pattern OPENING =
      Pattern.compile(
          "[\"'\u2018\u2019\u201a\u201c\u201e\u00ab(\\[\u2013\u2014\u2022\u25aa\u25cf\u00b7*"
              + "\u20ac$\u00a3 -]*+");

  /** Who cried or asked what stands between the quotation marks: “Stop it!” Donald Trump said. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}.'\u2019-]*+)(?: \\p{Lu}[\\p{L}.'\u2019-]*+){0,3}"
              + " (?:said|says|asked|added|tweeted|told|wrote|shouted|cried|warned|replied|reported)\\b");

  private SentenceSplitter() {}

  /** The sentences of a whole text, see {@link #sentences(String, TextSpan)}. */
  public static List<TextSpan> sentences(String text) {
    return sentences(text, new TextSpan(0, text.length()));
  }

  /**
   * The sentences of one paragraph in order, without the white space between them; together they
   * hold all else. Offsets are those of the whole text.
   */
  public static List<TextSpan> sentences(String text, TextSpan paragraph) {
    List<TextSpan> sentences = new ArrayList<>();
    int last = paragraph.end();
    while (last > paragraph.start() && isSpace(text.charAt(last - 1))) {
      last--;
    }
    int start = paragraph.start();
    while (start < last && isSpace(text.charAt(start))) {
      start++;
    }
    Matcher end = END.matcher(text).region(start, last);
    while (end.find()) {
      if (endsHere(text, start, end, last)) {
        sentences.add(new TextSpan(start, end.start("gap")));
        start = end.end();
      }
    }
    if (last > start) {
      sentences.add(new TextSpan(start, last));
    }
    return sentences;
  }

  private static boolean endsHere(String text, int start, Matcher end, int limit) {
    Matcher opening = OPENING.matcher(text).region(end.end(), limit);
    int next = opening.lookingAt() ? opening.end() : end.end();
    if (next >= limit) {
      return true;
    }
    if (!beginsSentence(text, end.end(), next, limit)) {
      return false;
    }
    boolean closed = end.end("close") > end.start("close");
    if (closed) {
      return text.charAt(end.start()) == '.' || !namesSpeaker(text, end.end(), limit);
    }
    boolean plainStop = end.start("gap") - end.start() == 1 && text.charAt(end.start()) == '.';
    return !plainStop || !isAbbreviation(text, start, end.start(), wordAt(text, next, limit));
  }

  /**
   * A capital or digit begins a sentence, and so does the small letter of iPhone, and the 's of a
   * Dutch part of the day before a capital.
   */
  private static boolean beginsSentence(String text, int gapEnd, int next, int limit) {
    int c = text.codePointAt(next);
    if (Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c)) {
      return true;
    }
    if (next + 2 >= limit || !Character.isLowerCase(c)) {
      return false;
    }
    boolean clipped = next > gapEnd && (c == 's' || c == 't' || c == 'n');
    return Character.isUpperCase(text.charAt(next + 1))
        || (clipped
            && text.charAt(next + 1) == ' '
            && Character.isUpperCase(text.charAt(next + 2)));
  }

  private static boolean namesSpeaker(String text, int at, int limit) {
    Matcher speaker = SPEAKER.matcher(text).region(at, limit);
    return speaker.lookingAt() && !Abbreviations.opens(speaker.group("name"));
  }

  private static boolean isAbbreviation(String text, int start, int stop, String next) {
    int wordStart = stop;
    while (wordStart > start && isWordPart(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    String word = text.substring(wordStart, stop);
    if (wordStart == start) {
      return isListMark(word) || Abbreviations.holds(word, next);
    }
    return isApart(text, start, wordStart, stop) && Abbreviations.holds(word, next);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  /** Whether a word stands apart or behind another initial: not the D of 3-D, the C of °C. */
  private static boolean isApart(String text, int start, int at, int end) {
    char before = text.charAt(at - 1);
    return isSpace(before)
        || "\"'\u2018\u201c\u201e\u00ab([".indexOf(before) >= 0
        || (before == '-' && (end - at > 1 || (at > start + 1 && text.charAt(at - 2) == '.')));
  }

  /** "1. The first": a number or letter alone at the beginning counts something. */
  private static boolean isListMark(String word) {
    boolean number =
        !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    return number || (word.length() == 1 && Character.isLetter(word.charAt(0)));
  }

  private static String wordAt(String text, int at, int limit) {
    int end = at;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
