package nl.citaat.store;

import java.time.Instant;
import nl.citaat.article.ArticleId;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A message showed a quote.
 *
 * @param message its number in the chat; null once it can no longer be addressed, because its group
 *     moved to another number
 * @param span the quote's place in the revision's body
 * @param at when it was shown
 */
public record ShownQuote(
    long chat,
    @Nullable Integer message,
    ArticleId article,
    int revision,
    TextSpan span,
    Instant at) {}
