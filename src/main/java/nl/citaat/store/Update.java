package nl.citaat.store;

/**
 * Something that a messenger told the bot.
 *
 * @param id the messenger's number for it
 * @param json as it came, not decoded
 */
public record Update(long id, String json) {}
