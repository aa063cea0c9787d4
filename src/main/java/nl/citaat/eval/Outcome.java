package nl.citaat.eval;

import java.util.List;
import nl.citaat.answer.Answer;
import nl.citaat.answer.FoundQuote;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What became of a golden question.
 *
 * @param quotes what was quoted, best first; empty when no answer was given
 * @param marked the part of the first quote that was marked as the answer; null when there is none
 * @param confidence that the first quote is right, 0 to 1
 */
public record Outcome(
    GoldenQuestion asked, List<String> quotes, @Nullable String marked, double confidence) {

  public Outcome {
    quotes = List.copyOf(quotes);
  }

  static Outcome of(GoldenQuestion asked, Answer answer) {
    List<String> quotes = answer.quotes().stream().map(found -> found.quote().text()).toList();
    String marked = answer.answered() ? marked(answer.quotes().getFirst()) : null;
    return new Outcome(asked, quotes, marked, answer.confidence());
  }

  private static @Nullable String marked(FoundQuote first) {
    TextSpan answer = first.answer();
    return answer == null ? null : answer.in(first.quote().revision().body());
  }

  /** Whether anything was quoted. */
  public boolean answered() {
    return !quotes.isEmpty();
  }

  /** The place of the first right quote, from 1; 0 when none is right. */
  public int place() {
    for (int i = 0; i < quotes.size(); i++) {
      if (asked.expects(quotes.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether the first quote is right. */
  public boolean right() {
    return place() == 1;
  }

  /** Whether what was marked in the first quote is a right answer. */
  boolean markedRight() {
    return marked != null && asked.accepts(marked);
  }

  /** Whether it is not as it should be: another first quote, none, or one where none is right. */
  public boolean missed() {
    return asked.answerable() ? !right() : answered();
  }
}
