package nl.citaat.index;

import nl.citaat.text.Language;

/**
 * A word of the archive that is written nearly like another.
 *
 * @param text as articles write it, in lower case; two words with a space between when two were
 *     asked for
 * @param language of the articles that have it
 * @param distance letters to put in, take out, change, or swap with their neighbour; a diacritic
 *     more or less counts for nothing
 * @param articles how many have it, at least one
 */
public record NearWord(String text, Language language, int distance, int articles) {}
