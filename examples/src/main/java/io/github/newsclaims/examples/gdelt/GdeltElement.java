package io.github.newsclaims.examples.gdelt;

/**
 * An element of the last column.
 *
 * @param name for example "PAGE_TITLE"
 * @param text its text, without white space around it
 */
record GdeltElement(String name, String text) {}
