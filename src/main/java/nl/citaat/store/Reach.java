package nl.citaat.store;

import java.time.Instant;
import nl.citaat.article.ArticleId;

/**
 * How far a change of an article has reached the messages that showed what it changed.
 *
 * @param change its number
 * @param at when its readers were begun to be told
 * @param edited messages that were changed
 * @param waiting messages that are still to be changed
 * @param unreachable messages that cannot be changed, or are no longer tried
 */
public record Reach(
    ArticleId article, long change, Instant at, int edited, int waiting, int unreachable) {}
