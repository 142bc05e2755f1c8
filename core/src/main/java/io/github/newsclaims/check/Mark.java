package io.github.newsclaims.check;

/**
 * A quotation mark in a text, with the cost of each of its roles.
 *
 * @param index its UTF-16 index
 * @param c the character
 * @param opening the cost if it opens a quotation
 * @param closing the cost if it closes one, without that of the pair of marks
 * @param neither the cost if it does neither
 * @param doubled whether an equal mark is beside it
 */
record Mark(int index, char c, int opening, int closing, int neither, boolean doubled) {
    boolean isDouble() {
        return QuoteMarks.isDouble(c);
    }
}
