package nl.citaat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into words and numbers. Keeps together abbreviations with full stops (U.S., a.m.),
 * numbers with their marks (1,5 and 2.500.000) and words with an apostrophe (don't, foto's); cuts
 * at hyphens, and a possessive 's is cut off.
 */
public final class Tokenizer {

  /** Takes without giving back, because a long run that has to be given back ends the stack. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}\\p{L}?(?!\\p{L})" // U.S.  a.m
              + "|\\d++(?:[.,:]\\d++)*+(?:st|nd|rd|th|ste|de|e)?(?![\\p{L}\\d])" // 1,5  12:30  36th
              + "|\\d++(?:[.,]\\d++)*+" // 5 of 5G
              + "|\\p{L}[\\p{L}\\p{M}]*+" // O'Neil  G20
              + "(?:['\u2019](?!s(?!\\p{L}))\\p{L}[\\p{L}\\p{M}]*+)*+\\d*+");

  private Tokenizer() {}

  /** The words of a text in order, with offsets in that text. */
  public static List<Token> tokens(String text) {
    return tokens(text, new TextSpan(0, text.length()));
  }

  /** The words of a part of a text in order, with offsets in the whole. */
  public static List<Token> tokens(String text, TextSpan part) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(part.start(), part.end());
    while (matcher.find()) {
      if (isClipped(text, matcher)) {
        continue;
      }
      String form = matcher.group();
      String folded = Normalizer.fold(form);
      if (folded.indexOf('.') >= 0 && !Character.isDigit(folded.charAt(0))) {
        folded = folded.replace(".", "");
      }
      tokens.add(new Token(new TextSpan(matcher.start(), matcher.end()), form, folded));
    }
    return tokens;
  }

  /** The s of foto's and John's, the t of 't: one letter behind an apostrophe says nothing. */
  private static boolean isClipped(String text, Matcher matcher) {
    return matcher.end() - matcher.start() == 1
        && matcher.start() > 0
        && Character.isLetter(text.charAt(matcher.start()))
        && "'\u2019".indexOf(text.charAt(matcher.start() - 1)) >= 0;
  }
}
