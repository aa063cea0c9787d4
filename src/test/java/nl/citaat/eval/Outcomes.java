package nl.citaat.eval;

import java.util.List;
import nl.citaat.eval.GoldenQuestion.Style;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/** Outcomes made by hand: of a question that "Anna won de rit" answers, and of one without. */
final class Outcomes {

  static final String RIGHT = "Op zondag zei men: Anna won de rit.";
  static final String WRONG = "Het regende.";

  static final GoldenQuestion ANSWERABLE = answerable(null);
  static final GoldenQuestion UNANSWERABLE =
      question(Language.EN, Style.SHORT, List.of(), List.of(), null);

  private Outcomes() {}

  private static GoldenQuestion question(
      Language language,
      Style style,
      List<String> quotes,
      List<String> answers,
      @Nullable String after) {
    return new GoldenQuestion("q", language, "Wie won?", "PERSON", style, quotes, answers, after);
  }

  private static GoldenQuestion answerable(@Nullable String after) {
    return question(
        Language.NL, Style.NEAR, List.of("Anna won de rit"), List.of("Anna de Vries"), after);
  }

  static Outcome answerable(double confidence, @Nullable String marked, String... quotes) {
    return new Outcome(ANSWERABLE, List.of(quotes), marked, confidence);
  }

  /** Of the answerable question, asked after another. */
  static Outcome followUp(double confidence, String... quotes) {
    return new Outcome(answerable("p"), List.of(quotes), null, confidence);
  }

  static Outcome unanswerable(double confidence, String... quotes) {
    return new Outcome(UNANSWERABLE, List.of(quotes), null, confidence);
  }
}
