/**
 * Summaries made of the newspaper's own sentences: of one article by {@link
 * nl.citaat.summary.Summariser}, of many by {@link nl.citaat.summary.NewsSummariser}, which tells
 * each event once. {@link nl.citaat.summary.Events} tells whether two are about the same. Writes no
 * sentence of its own, fetches no articles and sends nothing.
 */
@NullMarked
package nl.citaat.summary;

import org.jspecify.annotations.NullMarked;
