/**
 * Reads stories from files, folders, pages and feeds, and publishes them. Enter by {@link
 * nl.citaat.ingest.StorySources} for reading, by {@link nl.citaat.ingest.StoryFiles} where nothing
 * may come from the web, and by {@link nl.citaat.ingest.Publisher}, the only writer of articles,
 * for publishing. {@link nl.citaat.ingest.ContentWatch} and {@link nl.citaat.ingest.FeedUpdater}
 * publish by themselves what is new. Decides nothing about who may publish.
 */
@NullMarked
package nl.citaat.ingest;

import org.jspecify.annotations.NullMarked;
