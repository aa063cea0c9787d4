/**
 * Reads stories from files and folders, and publishes them. Enter by {@link
 * nl.citaat.ingest.StoryFiles} for reading and by {@link nl.citaat.ingest.Publisher}, the only
 * writer of articles, for publishing. Decides nothing about who may publish.
 */
@NullMarked
package nl.citaat.ingest;

import org.jspecify.annotations.NullMarked;
