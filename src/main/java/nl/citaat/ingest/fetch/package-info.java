/**
 * Fetches pages and feeds from the web, and from nowhere else. Enter by {@link
 * nl.citaat.ingest.fetch.Fetcher}. Understands nothing of what it fetches.
 */
@NullMarked
package nl.citaat.ingest.fetch;

import org.jspecify.annotations.NullMarked;
