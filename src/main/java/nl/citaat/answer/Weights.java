package nl.citaat.answer;

import java.util.List;
import nl.citaat.index.PassageIndex;
import nl.citaat.index.PassageQuery.Alternative;

/** Weighs keywords by their rarity in the archive. Safe for use by many threads. */
final class Weights {

  /** Alternatives below this weight say little about how common the asked thing is. */
  private static final double NEAR = 0.6;

  /** Keeps a small archive from taking every word for rare. */
  private static final int LEAST_SENTENCES = 300;

  private static final double LIGHT = 0.35;

  private final PassageIndex index;

  Weights(PassageIndex index) {
    this.index = index;
  }

  /**
   * The weight of each keyword: the idf of BM25 over the sentences that have any near alternative,
   * times what the keyword weighs by itself.
   */
  double[] of(List<Keyword> keywords) {
    double sentences = Math.max(LEAST_SENTENCES, index.size());
    double[] weights = new double[keywords.size()];
    for (int k = 0; k < weights.length; k++) {
      double with = Math.min(sentences, frequency(keywords.get(k)));
      double idf = Math.log(1 + (sentences - with + 0.5) / (with + 0.5));
      double share = keywords.get(k).role() == Keyword.Role.LIGHT ? LIGHT : 1;
      weights[k] = share * keywords.get(k).weight() * idf;
    }
    return weights;
  }

  private int frequency(Keyword keyword) {
    int sum = 0;
    for (Alternative alternative : keyword.alternatives()) {
      if (alternative.weight() >= NEAR && alternative.terms().size() == 1) {
        sum =
            Math.max(sum, index.frequency(alternative.language(), alternative.terms().getFirst()));
      }
    }
    return sum;
  }
}
