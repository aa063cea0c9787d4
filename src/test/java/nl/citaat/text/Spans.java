package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.Condition;

/** What must hold of spans whatever the text. */
final class Spans {

  private Spans() {}

  /**
   * In order, apart, not empty, without white space at their ends, and with all else of the part in
   * them.
   */
  static void assertWhole(String text, TextSpan part, List<TextSpan> spans) {
    int reached = part.start();
    for (TextSpan span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(reached);
      assertThat(text.substring(reached, span.start())).is(blank());
      assertThat(span.isEmpty()).isFalse();
      assertThat(text.substring(span.start(), span.start() + 1)).isNot(blank());
      assertThat(text.substring(span.end() - 1, span.end())).isNot(blank());
      reached = span.end();
    }
    assertThat(text.substring(reached, part.end())).is(blank());
  }

  private static Condition<String> blank() {
    return new Condition<>(
        text -> text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)),
        "blank");
  }
}
