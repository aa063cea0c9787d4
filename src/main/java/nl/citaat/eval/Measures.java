package nl.citaat.eval;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How well some questions were answered. The first four tell of the answerable ones, where no
 * answer counts as a wrong one.
 *
 * @param first P@1: of the answerable, those with a right quote first
 * @param amongThree hit@3: of the answerable, those with a right quote among at most three
 * @param reciprocal MRR: the mean of 1 / the place of the first right quote, 0 for none; empty when
 *     none is answerable
 * @param span of those with a right quote first, those in which a right answer is marked
 * @param refused of the answerable, those not answered
 * @param abstained of the unanswerable, those rightly not answered
 */
public record Measures(
    int n,
    Share first,
    Share amongThree,
    OptionalDouble reciprocal,
    Share span,
    Share refused,
    Share abstained) {

  /** The measures of some outcomes, which may be none. */
  public static Measures of(Collection<Outcome> outcomes) {
    List<Outcome> answerable = outcomes.stream().filter(o -> o.asked().answerable()).toList();
    List<Outcome> unanswerable = outcomes.stream().filter(o -> !o.asked().answerable()).toList();
    return new Measures(
        outcomes.size(),
        Share.of(answerable, Outcome::right),
        Share.of(answerable, outcome -> outcome.place() > 0),
        answerable.stream().mapToDouble(Measures::reciprocal).average(),
        Share.of(answerable.stream().filter(Outcome::right).toList(), Outcome::markedRight),
        Share.of(answerable, outcome -> !outcome.answered()),
        Share.of(unanswerable, outcome -> !outcome.answered()));
  }

  private static double reciprocal(Outcome outcome) {
    return outcome.place() == 0 ? 0 : 1.0 / outcome.place();
  }
}
