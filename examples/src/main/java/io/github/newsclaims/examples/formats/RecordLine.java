package io.github.newsclaims.examples.formats;

import org.jspecify.annotations.Nullable;

/**
 * One line of a file.
 *
 * @param number its number, counted from 1
 * @param text its characters without the end of the line; empty if there is a problem
 * @param problem why it cannot be read, for example "it is not UTF-8"; null if it can
 */
public record RecordLine(long number, String text, @Nullable String problem) {}
