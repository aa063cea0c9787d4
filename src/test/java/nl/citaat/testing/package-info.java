/**
 * Parts that tests of several packages share. Enter by {@link nl.citaat.testing.Archive}. Tests
 * nothing itself.
 */
@NullMarked
package nl.citaat.testing;

import org.jspecify.annotations.NullMarked;
