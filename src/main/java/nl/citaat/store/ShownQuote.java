package nl.citaat.store;

import java.time.Instant;
import nl.citaat.article.ArticleId;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A message showed a quote.
 *
 * @param message its number in the chat; null once it can no longer be addressed, because its group
 *     moved to another number, and for one sent inline
 * @param span the quote's place in the revision's body
 * @param at when it was shown
 * @param inlineMessage the id by which a message can be changed that somebody sent by choosing it
 *     inline, in a chat that is not known: {@code chat} is that person's chat with the bot; null
 *     for all other messages
 */
public record ShownQuote(
    long chat,
    @Nullable Integer message,
    ArticleId article,
    int revision,
    TextSpan span,
    Instant at,
    @Nullable String inlineMessage) {

  /** Shown by a message of the bot. */
  public ShownQuote(
      long chat,
      @Nullable Integer message,
      ArticleId article,
      int revision,
      TextSpan span,
      Instant at) {
    this(chat, message, article, revision, span, at, null);
  }
}
