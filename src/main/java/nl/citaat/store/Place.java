package nl.citaat.store;

import org.jspecify.annotations.Nullable;

/**
 * Where something is to be told.
 *
 * @param kind what sort of chat it is, in a word that the store does not look into
 * @param topic the forum topic within the chat; null outside forums
 */
public record Place(long chat, String kind, @Nullable Integer topic) {}
