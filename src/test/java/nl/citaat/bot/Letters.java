package nl.citaat.bot;

import java.text.Normalizer;

/**
 * How wide letters are in the sans-serif face that the pictures assume, so that no font is needed.
 */
final class Letters {

  /**
   * Of space to tilde, in thousandths of the size: the metrics that Adobe published of Helvetica.
   */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int OTHER = 600;
  private static final int PICTURED = 1250;
  private static final double BOLD = 1.06;

  private Letters() {}

  /** The width of words of this size. */
  static double width(String words, double size, boolean bold) {
    double sum =
        Normalizer.normalize(words, Normalizer.Form.NFD).codePoints().map(Letters::of).sum();
    return sum * size * (bold ? BOLD : 1) / 1000;
  }

  private static int of(int letter) {
    if (letter >= ' ' && letter <= '~') {
      return ASCII[letter - ' '];
    }
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK -> 0;
      case Character.OTHER_SYMBOL, Character.SURROGATE -> PICTURED;
      default -> letter == '\u2019' || letter == '\u00b7' ? 278 : letter == '\u2026' ? 1000 : OTHER;
    };
  }
}
