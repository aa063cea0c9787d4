/**
 * Articles as records: a {@link nl.citaat.article.Story} is what a newspaper published, a {@link
 * nl.citaat.article.Revision} is a stored state of it, a {@link nl.citaat.article.Quote} is a span
 * of a revision. Enter by {@link nl.citaat.article.Article}. Stores nothing and reads no files.
 */
@NullMarked
package nl.citaat.article;

import org.jspecify.annotations.NullMarked;
