package nl.citaat.store;

import nl.citaat.store.Clusters.Place;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for a good answer.
 *
 * @param question the number of the question in the log
 * @param person the number of who asked, and of the private chat in which to tell them
 * @param words those of the question, on one line
 * @param given the first quote of the answer that was no good; null when there was none
 */
public record WaitingReader(
    long question, long person, Language language, String words, @Nullable Place given) {}
