package nl.citaat.index;

import nl.citaat.article.Sentence;

/**
 * A stored query is met by a story.
 *
 * @param query its number
 * @param sentence the one that says most of it
 * @param words how many of the query's groups that sentence has by itself; 0 when only the title
 *     has them
 */
public record QueryMatch(long query, Sentence sentence, int words) {}
