package nl.citaat.store;

import java.util.List;
import java.util.Optional;
import nl.citaat.article.ArticleId;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer, for the next question to follow up.
 *
 * @param asked the question, and before it those that it followed up, oldest first; at least one
 * @param quoted what was quoted first for the last of them that was answered; null when none was
 */
public record Exchange(List<Asked> asked, @Nullable Quoted quoted) {

  /**
   * A question.
   *
   * @param question in the reader's words, on one line
   * @param name whom or what its answer named; null when it named nobody and nothing
   * @param last what had been quoted last among what it followed up; null when nothing had
   */
  public record Asked(String question, @Nullable String name, @Nullable Quoted last) {}

  /** The place of a quote in the body of a revision. */
  public record Quoted(ArticleId article, int revision, TextSpan span) {}

  /** What its question followed up; empty when that was the first. */
  public Optional<Exchange> before() {
    return asked.size() == 1
        ? Optional.empty()
        : Optional.of(new Exchange(asked.subList(0, asked.size() - 1), asked.getLast().last()));
  }

  /**
   * @throws IllegalArgumentException if nothing was asked
   */
  public Exchange {
    asked = List.copyOf(asked);
    if (asked.isEmpty()) {
      throw new IllegalArgumentException("An exchange without a question");
    }
  }
}
