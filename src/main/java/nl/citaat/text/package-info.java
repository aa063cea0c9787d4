/**
 * Text as such: spans, languages, sentences, words and their forms, and the lexicon between English
 * and Dutch. Enter by {@link nl.citaat.text.TextSpan}. Knows nothing of articles, indexes or
 * readers.
 */
@NullMarked
package nl.citaat.text;

import org.jspecify.annotations.NullMarked;
