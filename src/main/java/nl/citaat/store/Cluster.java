package nl.citaat.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are alike, and that got no answer or one that readers found wrong.
 *
 * @param taker the moderator who takes care of it; null for nobody
 * @param questions how many there are in trouble still, at least one
 * @param unanswered how many of them got no answer
 * @param disliked how many readers found an answer to any of them no good
 * @param reported how many readers reported one
 * @param since when the first of them was asked
 */
public record Cluster(
    long id,
    State state,
    @Nullable Long taker,
    int questions,
    int unanswered,
    int disliked,
    int reported,
    Instant since) {

  /** What became of a cluster. */
  public enum State {
    /** It waits for a moderator. */
    OPEN,
    /** There is an answer now; what is asked later and is like it is a matter of its own. */
    DONE,
    /** Nothing for a newspaper, nor is what is asked later and is like it. */
    NOT_NEWS
  }
}
