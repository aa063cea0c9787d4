package nl.citaat.index;

import nl.citaat.article.ArticleId;

/**
 * A sentence that was found.
 *
 * @param revision the number of the revision that was indexed
 * @param ordinal the sentence's place in the article, from 0
 * @param score comparable within one search only
 */
public record Passage(ArticleId article, int revision, int ordinal, double score) {}
