package io.github.newsclaims.examples.corenlp;

import java.util.List;

/**
 * Where the words of a quote are between its quotation marks.
 *
 * @param start the UTF-16 index of the first character of the words
 * @param end the index after the last one; equal to start if there are no words
 */
record CorenlpMarks(int start, int end) {
    /** Two characters are one mark in the notation of LaTeX. */
    private static final List<String> OPENING =
            List.of("``", "“", "\"", "„", "«", "‘", "'", "‚", "‹", "`", "「", "『", "»", "”", "’");

    private static final List<String> CLOSING = List.of("''", "”", "\"", "“", "»", "’", "'", "‘", "›", "」", "』", "«");

    /** Finds the words of a quote. One mark at each end, and the white space next to it, do not belong to them. */
    static CorenlpMarks of(String quote) {
        int start = 0;
        int end = quote.length();
        for (String mark : OPENING) {
            if (quote.startsWith(mark)) {
                start = mark.length();
                break;
            }
        }
        for (String mark : CLOSING) {
            if (end - mark.length() >= start && quote.endsWith(mark)) {
                end -= mark.length();
                break;
            }
        }
        while (start < end && isSpace(quote.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(quote.charAt(end - 1))) {
            end--;
        }
        return new CorenlpMarks(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
