package nl.citaat.answer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.store.Exchange;
import nl.citaat.text.Language;

/**
 * What the archive says to a question, or that it says nothing.
 *
 * @param question the reader's words, normalised
 * @param language the language of the question
 * @param foreign whether it is in another language than English and Dutch, so that only its names
 *     and numbers are understood
 * @param confidence how likely it is that the first quote answers the question, 0 to 1
 * @param quotes best first, at most three unless more were asked for, no two alike; empty without a
 *     good enough answer
 * @param related without quotes, the sentence that comes nearest when the archive speaks of what is
 *     asked about; no answer, and empty when the archive does not even speak of that
 * @param suggestions without quotes, articles near the question, nearest first; at most three
 * @param meant the question with its misspelt words put right, when the archive answers that one
 *     and does not answer the question as it was typed, or does so with another sentence and no
 *     more surely
 * @param exchange what the next question can follow up
 * @param took the time spent
 */
public record Answer(
    String question,
    Language language,
    boolean foreign,
    double confidence,
    List<FoundQuote> quotes,
    Optional<Quote> related,
    List<Article> suggestions,
    Optional<String> meant,
    Exchange exchange,
    Duration took) {

  public Answer {
    quotes = List.copyOf(quotes);
    suggestions = List.copyOf(suggestions);
  }

  /** Whether there is anything to quote. */
  public boolean answered() {
    return !quotes.isEmpty();
  }
}
