package nl.citaat.moderation;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.answer.Answer;
import nl.citaat.answer.Answerer;
import nl.citaat.article.Quote;
import nl.citaat.store.StoredGolden;
import org.jspecify.annotations.Nullable;

/**
 * How a golden question is answered at present.
 *
 * @param place that of the expected quote among those shown, from 1; 0 when it is not among them
 * @param first what is quoted first; null when nothing is
 */
public record GoldenTrial(StoredGolden golden, int place, @Nullable Quote first) {

  /** Asks questions as readers do. Takes its time, so it is not for use within a transaction. */
  public static List<GoldenTrial> run(Answerer answerer, List<StoredGolden> questions) {
    return questions.stream()
        .map(golden -> of(golden, answerer.answer(golden.question(), null)))
        .toList();
  }

  /** How an answer does as the one to a golden question. */
  public static GoldenTrial of(StoredGolden golden, Answer answer) {
    List<Quote> quotes = answer.quotes().stream().map(found -> found.quote()).toList();
    String expected = golden.expected().text();
    int place = 0;
    for (int i = 0; i < quotes.size() && place == 0; i++) {
      place = isSame(quotes.get(i).text(), expected) ? i + 1 : 0;
    }
    return new GoldenTrial(golden, place, quotes.isEmpty() ? null : quotes.getFirst());
  }

  /** As long as the sentence stands, the article may have changed, or tell it with another. */
  private static boolean isSame(String quote, String expected) {
    return quote.contains(expected) || expected.contains(quote);
  }

  /** Whether the expected quote is first. */
  public boolean isRight() {
    return place == 1;
  }

  /** Whether the expected quote stands further down than in another trial of the question. */
  public boolean isWorseThan(GoldenTrial before) {
    return before.place != 0 && (place == 0 || place > before.place);
  }

  /**
   * The trials that went worse than those before.
   *
   * @param before of the same questions in the same order
   */
  public static List<GoldenTrial> worse(List<GoldenTrial> trials, List<GoldenTrial> before) {
    List<GoldenTrial> worse = new ArrayList<>();
    for (int i = 0; i < trials.size(); i++) {
      if (trials.get(i).isWorseThan(before.get(i))) {
        worse.add(trials.get(i));
      }
    }
    return worse;
  }
}
