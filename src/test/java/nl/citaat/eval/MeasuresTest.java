package nl.citaat.eval;

import static nl.citaat.eval.Outcomes.RIGHT;
import static nl.citaat.eval.Outcomes.WRONG;
import static nl.citaat.eval.Outcomes.answerable;
import static nl.citaat.eval.Outcomes.unanswerable;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  @Test
  void theMeasuresOfSomeOutcomes() {
    Measures measures =
        Measures.of(
            List.of(
                answerable(0.9, "Anna", RIGHT, WRONG),
                answerable(0.8, "zondag", RIGHT),
                answerable(0.6, null, WRONG, RIGHT),
                answerable(0.6, null, WRONG, WRONG, WRONG),
                answerable(0.1, null),
                unanswerable(0.2),
                unanswerable(0.5, WRONG),
                unanswerable(0.2)));
    assertThat(measures)
        .isEqualTo(
            new Measures(
                8,
                new Share(2, 5),
                new Share(3, 5),
                OptionalDouble.of((1 + 1 + 0.5) / 5),
                new Share(1, 2),
                new Share(1, 5),
                new Share(2, 3)));
    assertThat(measures.first().value()).hasValue(0.4);
  }

  @Test
  void aShareOfNothingHasNoValue() {
    Measures none = Measures.of(List.of());
    assertThat(none.reciprocal()).isEmpty();
    assertThat(none.first().value()).isEmpty();
    assertThat(none.abstained().value()).isEmpty();
  }

  @Test
  void aQuoteIsRightWithWordsAroundTheExpectedOnesAndAsAPartOfThem() {
    assertThat(answerable(1, null, "Anna won").right()).isTrue();
    assertThat(answerable(1, null, RIGHT).right()).isTrue();
    assertThat(answerable(1, null, "Anna won niet").right()).isFalse();
  }

  @Test
  void aMarkedAnswerIsRightWithWordsAroundAnAcceptedOneAndAsAPartOfIt() {
    assertThat(answerable(1, "Anna", RIGHT).markedRight()).isTrue();
    assertThat(answerable(1, "winnares Anna de Vries", RIGHT).markedRight()).isTrue();
    assertThat(answerable(1, "Anna B.", RIGHT).markedRight()).isFalse();
    assertThat(answerable(1, null, RIGHT).markedRight()).isFalse();
  }
}
