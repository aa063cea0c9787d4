package nl.citaat.store;

import nl.citaat.article.Quote;
import nl.citaat.text.Language;

/**
 * A question of which moderators know the right answer.
 *
 * @param id 0 for one that is not stored yet
 * @param question as a reader asks it, on one line
 * @param expected the quote that answers, of the revision in which it was found
 */
public record StoredGolden(long id, String question, Language language, Quote expected) {}
