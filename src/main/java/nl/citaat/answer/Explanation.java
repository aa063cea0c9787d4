package nl.citaat.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a question got its answer, or none.
 *
 * @param likelihood that the archive answers, 0 to 1
 * @param terms where that comes from: their contributions together are its log-odds; empty when no
 *     word of the question is met anywhere
 * @param quotes what speaks for each quote of the answer, in the same order
 * @param passedOver the best sentence that is not quoted; null when there is none
 */
public record Explanation(
    Answer answer,
    Reading reading,
    double likelihood,
    List<Term> terms,
    List<Grounds> quotes,
    @Nullable PassedOver passedOver) {

  public Explanation {
    terms = List.copyOf(terms);
    quotes = List.copyOf(quotes);
  }
}
