package nl.citaat.index;

import java.util.List;
import nl.citaat.text.Language;

/**
 * What to look for: groups of alternatives, each group standing for one word of the question, so
 * that ten translations of a word weigh no more than one.
 *
 * @param limit how many passages to find at most
 */
public record PassageQuery(List<TermGroup> groups, int limit) {

  public PassageQuery {
    groups = List.copyOf(groups);
  }

  /**
   * One word of the question.
   *
   * @param weight how much it matters that the word is there, above 0
   */
  public record TermGroup(double weight, List<Alternative> alternatives) {
    public TermGroup {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * Terms that may stand for the word in texts of one language.
   *
   * @param terms one term, or the terms of a phrase
   * @param weight how nearly they mean the same, above 0 to 1
   */
  public record Alternative(List<String> terms, Language language, double weight) {
    public Alternative {
      terms = List.copyOf(terms);
    }
  }
}
