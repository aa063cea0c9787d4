package nl.citaat.index;

import static nl.citaat.index.Queries.en;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.citaat.index.PassageQuery.Alternative;
import nl.citaat.index.PassageQuery.TermGroup;
import nl.citaat.text.Language;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageQueryTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void aWeightIsAboveZero(double weight) {
    assertRefused(() -> new TermGroup(weight, List.of(en("a"))));
    assertRefused(() -> new Alternative(List.of("a"), Language.EN, weight));
  }

  @Test
  void anAlternativeMeansTheSameAtMost() {
    assertRefused(() -> new Alternative(List.of("a"), Language.EN, 1.1));
    assertThat(new Alternative(List.of("a"), Language.EN, 1).weight()).isEqualTo(1);
  }

  @Test
  void anAlternativeHasTerms() {
    assertRefused(() -> new Alternative(List.of(), Language.EN, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void somethingIsAskedFor(int limit) {
    assertRefused(() -> new PassageQuery(List.of(), limit));
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
  }
}
