/**
 * The settings as records: defaults, file, environment; checked all at once. Enter by {@link
 * nl.citaat.config.Config}; {@link nl.citaat.config.Logging} starts the logging that stands beside
 * them. Opens nothing that the settings name but files with secrets.
 */
@NullMarked
package nl.citaat.config;

import org.jspecify.annotations.NullMarked;
