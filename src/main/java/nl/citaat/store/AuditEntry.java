package nl.citaat.store;

import java.time.Instant;
import nl.citaat.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something.
 *
 * @param actor who, such as {@code operator} or a user's number
 * @param action what, in one word, such as {@code publish}
 * @param article to which article; null when to none
 * @param detail more about it; empty when there is no more
 */
public record AuditEntry(
    Instant at, String actor, String action, @Nullable ArticleId article, String detail) {}
