package nl.citaat.article;

import nl.citaat.text.TextSpan;

/**
 * A part of a story's body with one role.
 *
 * @param span its place in the body, without the empty lines around it
 */
public record Block(Kind kind, TextSpan span) {

  /** The roles. Only {@link #PARAGRAPH} and {@link #QUOTATION} are ever quoted. */
  public enum Kind {
    PARAGRAPH,
    QUOTATION,
    HEADING,
    CAPTION;

    /** Whether sentences of such a block may be shown as an answer. */
    public boolean quotable() {
      return this == PARAGRAPH || this == QUOTATION;
    }
  }
}
