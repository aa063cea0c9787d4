package nl.citaat.index;

import java.util.List;
import nl.citaat.text.Language;

/**
 * What to look for: groups of alternatives, each group standing for one word of the question, so
 * that ten translations of a word weigh no more than one.
 *
 * @param limit how many passages to find at most, at least one
 */
public record PassageQuery(List<TermGroup> groups, int limit) {

  /**
   * @throws IllegalArgumentException if the limit is below one
   */
  public PassageQuery {
    groups = List.copyOf(groups);
    if (limit < 1) {
      throw new IllegalArgumentException("No passages to find: " + limit);
    }
  }

  /**
   * One word of the question.
   *
   * @param weight how much it matters that the word is there, above 0
   * @param alternatives what may stand for it; none finds nothing
   */
  public record TermGroup(double weight, List<Alternative> alternatives) {

    /**
     * @throws IllegalArgumentException if the weight is not above 0
     */
    public TermGroup {
      alternatives = List.copyOf(alternatives);
      if (!(weight > 0)) {
        throw new IllegalArgumentException("A weight that is not above 0: " + weight);
      }
    }
  }

  /**
   * Terms that may stand for the word in texts of one language.
   *
   * @param terms one term, or the terms of a phrase
   * @param weight how nearly they mean the same, above 0 to 1
   */
  public record Alternative(List<String> terms, Language language, double weight) {

    /**
     * @throws IllegalArgumentException if there are no terms or the weight is out of range
     */
    public Alternative {
      terms = List.copyOf(terms);
      if (terms.isEmpty() || !(weight > 0 && weight <= 1)) {
        throw new IllegalArgumentException("No terms or no weight: " + terms + " " + weight);
      }
    }
  }
}
