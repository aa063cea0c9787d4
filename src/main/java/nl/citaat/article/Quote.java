package nl.citaat.article;

import nl.citaat.text.TextSpan;

/**
 * Words of a newspaper: a span of a stored revision's body. There is no way to make one from text,
 * so what it shows is what the newspaper wrote.
 */
public record Quote(Revision revision, TextSpan span) {

  /**
   * @throws IllegalArgumentException if the span is empty or reaches beyond the body
   */
  public Quote {
    if (span.isEmpty() || span.end() > revision.body().length()) {
      throw new IllegalArgumentException("No words of " + revision.article() + " at " + span);
    }
  }

  /** The words, exactly as stored. */
  public String text() {
    return span.in(revision.body());
  }
}
