package nl.citaat.bot;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who wrote or pressed something.
 *
 * @param id the number by which alone people are told apart and given rights
 * @param languageTag the language of their app, such as {@code nl}; null when not told
 */
public record Person(long id, @Nullable String languageTag) {}
