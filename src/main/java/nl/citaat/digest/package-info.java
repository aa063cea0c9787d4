/**
 * What people want to be told of by themselves. Enter by {@link nl.citaat.digest.AlertWatch}. Finds
 * out what is to be told to whom and when; neither puts it in words nor sends it.
 */
@NullMarked
package nl.citaat.digest;

import org.jspecify.annotations.NullMarked;
