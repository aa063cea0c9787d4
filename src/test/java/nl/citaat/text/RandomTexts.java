package nl.citaat.text;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Strings of words, marks and oddities, the same ones on every run. */
final class RandomTexts {

  private static final String[] PIECES = {
    "De",
    "the",
    "Rutte",
    "zei",
    "U.S.",
    "o.a.",
    "dr.",
    "J.",
    "3.14",
    "1.200,50",
    "36ste",
    "iPhone",
    "’s",
    "foto's",
    "O'Neil",
    "é",
    "e\u0301",
    "İstanbul",
    "ı",
    "ß",
    "ǆ",
    "日本",
    "عربي",
    "\ud83d\ude42",
    "\ud83d",
    "\ude42",
    "\u030a",
    "\u0333",
    ".",
    "!",
    "?",
    "…",
    "...",
    ",",
    "‘",
    "’",
    "“",
    "”",
    "\"",
    "'",
    "(",
    ")",
    "[",
    "«",
    "»",
    "-",
    "–",
    "•",
    "€",
    "a",
    "I",
    "s",
    "t",
    "0",
    " ",
    "  ",
    "\u00a0",
    "\u2003",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\u2028",
    "\u0085",
    "\u0000",
    "\u0007",
    "\u200b",
    "\u200d",
    "\u200e",
    "\u202e",
    "\u2066",
    "\u2060",
    "\u061c",
    "\ufeff",
    "\u00ad",
    "\u212b",
    "\u1100\u1161"
  };

  private static final int LONGEST = 40;

  private RandomTexts() {}

  static Stream<String> texts(int count) {
    Random random = new Random(count);
    return IntStream.range(0, count).mapToObj(i -> text(random));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(LONGEST); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextBoolean()) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
