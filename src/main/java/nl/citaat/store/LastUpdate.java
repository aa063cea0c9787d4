package nl.citaat.store;

import java.time.Instant;

/** The update that came last, and when it was stored. */
public record LastUpdate(long id, Instant received) {}
