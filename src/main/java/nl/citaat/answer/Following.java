package nl.citaat.answer;

import nl.citaat.store.Exchange;

/**
 * What a question may follow up.
 *
 * @param pointedAt whether the reader points at it, as by replying to its answer; if not, it is
 *     just the last one
 */
public record Following(Exchange exchange, boolean pointedAt) {}
