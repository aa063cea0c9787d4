package nl.citaat.store;

import java.time.Duration;
import nl.citaat.article.ArticleId;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A question with what came of it.
 *
 * @param chatKind what sort of chat it was asked in, in one word
 * @param reader the number of who asked; null when nobody in particular did
 * @param question in the reader's words
 * @param quoted the article that was quoted first; null when none was
 * @param took the time spent on the answer
 * @param follows whether it follows up another, so that by itself it means something else
 */
public record LoggedQuestion(
    String chatKind,
    @Nullable Long reader,
    Language language,
    String question,
    Outcome outcome,
    @Nullable ArticleId quoted,
    Duration took,
    boolean follows) {

  /** A question that follows up no other. */
  public LoggedQuestion(
      String chatKind,
      @Nullable Long reader,
      Language language,
      String question,
      Outcome outcome,
      @Nullable ArticleId quoted,
      Duration took) {
    this(chatKind, reader, language, question, outcome, quoted, took, false);
  }

  /** What came of a question. */
  public enum Outcome {
    /** It was answered with a quote. */
    ANSWERED,
    /** There was no good enough answer. */
    REFUSED,
    /** There was none, and a sentence was shown that is near it. */
    RELATED,
    /** There was none, and another question was offered as the one that was meant. */
    MEANT
  }
}
