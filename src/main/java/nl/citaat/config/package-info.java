/**
 * The settings as records: defaults, file, environment; checked all at once. Enter by {@link
 * nl.citaat.config.Config}. Opens nothing that the settings name.
 */
@NullMarked
package nl.citaat.config;

import org.jspecify.annotations.NullMarked;
