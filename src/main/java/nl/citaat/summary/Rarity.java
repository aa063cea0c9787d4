package nl.citaat.summary;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How much a term tells among some texts: more, the fewer of them have it. */
final class Rarity {

  private final Map<String, Integer> holders = new HashMap<>();
  private final int texts;

  Rarity(Collection<TermVector> texts) {
    this(texts, 0);
  }

  /**
   * @param others how many texts with none of these terms are thought beside them, so that among a
   *     few what two of them share still tells something
   */
  Rarity(Collection<TermVector> texts, int others) {
    this.texts = texts.size() + others;
    for (TermVector text : texts) {
      text.terms().forEach(term -> holders.merge(term, 1, Integer::sum));
    }
  }

  /** The inverse document frequency; above 0 also for a term that all texts have. */
  double of(String term) {
    return Math.log(1 + (double) texts / holders.getOrDefault(term, 1));
  }
}
