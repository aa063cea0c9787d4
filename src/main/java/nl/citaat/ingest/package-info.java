/**
 * Reads stories from files, folders, pages and feeds, and publishes them. Enter by {@link
 * nl.citaat.ingest.Publisher}, the only writer of articles. Decides nothing about who may publish.
 */
@NullMarked
package nl.citaat.ingest;

import org.jspecify.annotations.NullMarked;
