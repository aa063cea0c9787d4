package nl.citaat.eval;

import java.util.List;

/**
 * Learns a weight for each feature from ranked lists. A sentence's score is the sum of its numbers
 * times the weights, and its chance to be first of its list is the softmax of the scores:
 *
 * <pre>
 *   P(s) = exp(w · x_s) / Σ_t exp(w · x_t)
 * </pre>
 *
 * <p>That is the top-one probability of ListNet (Cao and others, Learning to Rank: From Pairwise
 * Approach to Listwise Approach, ICML 2007). As a list can have several right sentences, any of
 * which may be first, what is maximised is the mean over the lists of
 *
 * <pre>
 *   log Σ_{s right} P(s),   less 0.002 · |w|²
 * </pre>
 *
 * <p>the marginal likelihood, as in Clark and Gardner, Simple and Effective Multi-Paragraph Reading
 * Comprehension (ACL 2018). Immutable; the same lists give the same weights.
 */
final class ListwiseTrainer {

  /** Little, so that weights of rare features stay within bounds; not tuned any further. */
  private static final double PENALTY = 0.002;

  private final int features;

  /**
   * @param features how many numbers each sentence has
   */
  ListwiseTrainer(int features) {
    this.features = features;
  }

  /** The weights that fit best. Lists without a right sentence teach nothing and are left out. */
  double[] train(List<RankedList> lists) {
    List<RankedList> telling = lists.stream().filter(RankedList::hasRight).toList();
    return Minimiser.minimum(features, (weights, gradient) -> loss(telling, weights, gradient));
  }

  /** What is minimised; its slope is written into {@code gradient}. */
  private static double loss(List<RankedList> lists, double[] weights, double[] gradient) {
    double loss = 0;
    for (int f = 0; f < weights.length; f++) {
      loss += PENALTY * weights[f] * weights[f];
      gradient[f] = 2 * PENALTY * weights[f];
    }
    for (RankedList list : lists) {
      loss += loss(list, 1.0 / lists.size(), weights, gradient);
    }
    return loss;
  }

  /** Of one list, times its share; its part of the slope is added. */
  private static double loss(RankedList list, double share, double[] weights, double[] gradient) {
    double[] chances = new double[list.size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = list.score(i, weights);
      highest = Math.max(highest, chances[i]);
    }
    double all = 0;
    double right = 0;
    for (int i = 0; i < chances.length; i++) {
      // StrictMath: to the last bit the same on every machine.
      chances[i] = StrictMath.exp(chances[i] - highest);
      all += chances[i];
      right += list.isRight(i) ? chances[i] : 0;
    }
    for (int i = 0; i < chances.length; i++) {
      double slope = share * (chances[i] / all - (list.isRight(i) ? chances[i] / right : 0));
      for (int f = 0; f < gradient.length; f++) {
        gradient[f] += slope * list.value(i, f);
      }
    }
    return share * (StrictMath.log(all) - StrictMath.log(right));
  }
}
