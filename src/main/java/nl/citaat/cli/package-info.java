/**
 * The command line: one class per verb, and the wiring of all parts. Enter by {@link
 * nl.citaat.cli.Main}. The only place that ends the process.
 */
@NullMarked
package nl.citaat.cli;

import org.jspecify.annotations.NullMarked;
