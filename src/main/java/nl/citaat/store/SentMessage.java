package nl.citaat.store;

import org.jspecify.annotations.Nullable;

/**
 * A message with quotes that was sent.
 *
 * @param payload what it showed at first, as JSON that the store does not look into
 * @param amended what it shows since it was last amended, or will soon; null when it stands as sent
 */
public record SentMessage(long id, String payload, @Nullable String amended) {}
