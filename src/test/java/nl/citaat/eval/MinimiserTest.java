package nl.citaat.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MinimiserTest {

  /** Rosenbrock's valley, which is curved and narrow; least, 0, at (1, 1). */
  @Test
  void aNarrowValleyIsFollowedToItsEnd() {
    double[] found =
        Minimiser.minimum(
            2,
            (p, slope) -> {
              double off = p[1] - p[0] * p[0];
              slope[0] = -400 * p[0] * off - 2 * (1 - p[0]);
              slope[1] = 200 * off;
              return 100 * off * off + (1 - p[0]) * (1 - p[0]);
            });
    assertThat(found).containsExactly(new double[] {1, 1}, within(1e-5));
  }

  @Test
  void aFunctionWithoutAMinimumIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Minimiser.minimum(
                    1,
                    (p, slope) -> {
                      slope[0] = -1;
                      return -p[0];
                    }));
  }
}
