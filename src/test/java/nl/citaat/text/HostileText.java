package nl.citaat.text;

import java.util.stream.Stream;

/**
 * A text that nobody writes in good faith, long enough to break what is slow or deep.
 *
 * @param repeated what is repeated a hundred thousand letters long
 * @param end what stands behind it
 */
record HostileText(String repeated, String end) {

  private static final int LENGTH = 100_000;

  static Stream<HostileText> corpus() {
    return Stream.of(
        new HostileText("a", ". B"),
        new HostileText(".", ""),
        new HostileText("!", " A"),
        new HostileText(" ", "."),
        new HostileText(". ", "A"),
        new HostileText(".\"", " A"),
        new HostileText("1.", "1"),
        new HostileText("1,", "1"),
        new HostileText("9", ""),
        new HostileText("a.", ". B"),
        new HostileText("abcd.", " B"),
        new HostileText("U.S. ", "Army"),
        new HostileText("a'", "s"),
        new HostileText("’s ", "A"),
        new HostileText("- ", "A"),
        new HostileText("tent", "en"),
        new HostileText("tenten", ""),
        new HostileText("staden", "s"),
        new HostileText("opaanuit", "stelde"),
        new HostileText("gege", "t"),
        new HostileText("e\u0301\u030a", ""),
        new HostileText("\u0301", ""),
        new HostileText("\ud83d\ude42", ""),
        new HostileText("\ud83d", "\ude42"),
        new HostileText("\u200b", ""),
        new HostileText("stelde uit ", ""),
        new HostileText("mr. De ", "A. B."));
  }

  String text() {
    return repeated.repeat(LENGTH / repeated.length()) + end;
  }
}
