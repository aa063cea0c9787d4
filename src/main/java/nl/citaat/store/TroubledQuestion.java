package nl.citaat.store;

import java.time.Instant;
import nl.citaat.text.Language;

/**
 * A question that got no answer, or one that readers found wrong.
 *
 * @param id its number in the log
 * @param words as the reader wrote them, on one line
 */
public record TroubledQuestion(long id, Instant at, Language language, String words) {}
