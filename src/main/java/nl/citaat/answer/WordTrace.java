package nl.citaat.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a word or phrase of the question beside one sentence.
 *
 * @param asked as the question has it
 * @param carried whether it comes from a question before
 * @param where the nearest place at which it is met
 * @param found what stands there, as written; null when it is met nowhere
 * @param steps how one comes from the one to the other, at least one; empty when it is met nowhere
 * @param weight how nearly they mean the same, 0 to 1; 0 when it is met nowhere
 */
public record WordTrace(
    String asked,
    boolean carried,
    Where where,
    @Nullable String found,
    List<Step> steps,
    double weight) {

  public WordTrace {
    steps = List.copyOf(steps);
  }

  /** A place beside a sentence. */
  public enum Where {
    SENTENCE,
    /** An earlier sentence of the article. */
    BEFORE,
    /** A later sentence of the article. */
    AFTER,
    TITLE,
    NOWHERE
  }
}
