package nl.citaat.store;

/**
 * What an owner tells all who get summaries.
 *
 * @param person the owner's number
 * @param text plain
 * @param begun whether it is on its way
 */
public record Announcement(long id, long person, String text, boolean begun) {}
