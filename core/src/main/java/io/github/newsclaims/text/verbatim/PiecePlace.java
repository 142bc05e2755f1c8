package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.fold.Fold;

/**
 * A place of a piece of a quotation in the text, and how faithful it is.
 *
 * @param form the form of the piece that the text has there
 * @param from the index in the folded text at which the form starts
 * @param to the index after it
 * @param start the UTF-16 index at which the place starts
 * @param end the UTF-16 index after its last character
 * @param doubtful whether the place may be part of a number with spaces, such as "93" in "93 000"
 * @param level at best {@link VerbatimLevel#EXACT}, at worst {@link VerbatimLevel#WHITESPACE}
 */
record PiecePlace(PieceForm form, int from, int to, int start, int end, boolean doubtful, VerbatimLevel level) {
    /** Returns the place of a form that was found in a folded text. */
    static PiecePlace of(PieceForm form, Fold text, int from, int to, FoldRange range, boolean doubtful) {
        int start = text.sourceStart(from);
        int end = text.sourceEnd(to - 1);
        if (!form.isShortened()) {
            // The piece may start or end with white space that the text has too.
            String piece = form.fold().source();
            int exactStart = start - form.fold().sourceStart(form.from());
            int exactEnd = exactStart + piece.length();
            if (exactStart >= range.start()
                    && exactEnd <= range.end()
                    && text.source().startsWith(piece, exactStart)) {
                return new PiecePlace(form, from, to, exactStart, exactEnd, doubtful, VerbatimLevel.EXACT);
            }
        }
        return new PiecePlace(form, from, to, start, end, doubtful, UnitPairs.level(form, text, from, to));
    }
}
