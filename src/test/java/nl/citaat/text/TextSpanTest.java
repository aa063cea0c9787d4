package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSpanTest {

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 2", "-2, -1"})
  void aSpanRunsForwardFromZero(int start, int end) {
    assertThatThrownBy(() -> new TextSpan(start, end)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theEndIsNotInIt() {
    TextSpan span = new TextSpan(2, 4);
    assertThat(span.in("abcdef")).isEqualTo("cd");
    assertThat(span.length()).isEqualTo(2);
    assertThat(span.isEmpty()).isFalse();
    assertThat(new TextSpan(2, 2).isEmpty()).isTrue();
    assertThatThrownBy(() -> span.in("abc")).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void neighboursDoNotOverlap() {
    TextSpan span = new TextSpan(2, 4);
    assertThat(span.overlaps(new TextSpan(4, 6))).isFalse();
    assertThat(span.overlaps(new TextSpan(0, 2))).isFalse();
    assertThat(span.overlaps(new TextSpan(3, 6))).isTrue();
    assertThat(span.overlaps(new TextSpan(0, 9))).isTrue();
    assertThat(new TextSpan(0, 9).overlaps(span)).isTrue();
  }

  @Test
  void aSpanContainsItselfAndItsParts() {
    TextSpan span = new TextSpan(2, 4);
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new TextSpan(3, 4))).isTrue();
    assertThat(span.contains(new TextSpan(3, 5))).isFalse();
    assertThat(span.contains(new TextSpan(1, 4))).isFalse();
  }

  @Test
  void aUnionHoldsBothAndWhatIsBetween() {
    assertThat(new TextSpan(6, 8).union(new TextSpan(2, 4))).isEqualTo(new TextSpan(2, 8));
  }

  @Test
  void aShiftedSpanStaysInTheText() {
    assertThat(new TextSpan(2, 4).shift(3)).isEqualTo(new TextSpan(5, 7));
    assertThatThrownBy(() -> new TextSpan(2, 4).shift(-3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theOrderIsOfStartThenEnd() {
    TextSpan first = new TextSpan(1, 5);
    TextSpan second = new TextSpan(2, 3);
    TextSpan third = new TextSpan(2, 4);
    assertThat(List.of(third, first, second).stream().sorted())
        .containsExactly(first, second, third);
  }
}
