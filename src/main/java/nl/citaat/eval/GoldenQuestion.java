package nl.citaat.eval;

import java.util.List;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A question of which it is known how it should be answered.
 *
 * @param id tells it from the others of its file
 * @param question as a reader asks it
 * @param type the kind of answer asked for, such as {@code PERSON}
 * @param quotes a stretch of each sentence that rightly answers; empty when no article tells it
 * @param answers the right answers as they stand in those sentences; empty when {@code quotes} is
 * @param after the id of the question asked just before it in the same chat; null for one that
 *     stands by itself
 */
public record GoldenQuestion(
    String id,
    Language language,
    String question,
    String type,
    Style style,
    List<String> quotes,
    List<String> answers,
    @Nullable String after) {

  /** How near a question is to the article's wording. */
  public enum Style {
    NEAR,
    /** In other words. */
    PARA,
    /** As typed in a chat. */
    SHORT
  }

  public GoldenQuestion {
    quotes = List.copyOf(quotes);
    answers = List.copyOf(answers);
  }

  /** Whether the archive holds an answer. */
  public boolean answerable() {
    return !quotes.isEmpty();
  }

  /** Whether a quote is one of the sentences that rightly answer, or a part of one. */
  boolean expects(String quote) {
    return quotes.stream().anyMatch(right -> overlap(quote, right));
  }

  /** Whether the marked words are a right answer, with words around it or in part. */
  boolean accepts(String marked) {
    return answers.stream().anyMatch(right -> overlap(marked, right));
  }

  private static boolean overlap(String a, String b) {
    return a.contains(b) || b.contains(a);
  }
}
