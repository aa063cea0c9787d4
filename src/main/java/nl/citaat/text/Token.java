package nl.citaat.text;

/**
 * A word or number as it stands in a text.
 *
 * @param span its place
 * @param form the characters as written
 * @param folded the characters as compared, see {@link Normalizer#fold}
 */
public record Token(TextSpan span, String form, String folded) {

  /** Whether it is written with a capital. */
  public boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  /** Whether it begins with a digit. */
  public boolean isNumeric() {
    return Character.isDigit(form.charAt(0));
  }
}
