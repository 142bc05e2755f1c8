package io.github.newsclaims.text.verbatim;

/**
 * A place of a piece of a quotation in the text, and how faithful it is.
 *
 * @param start the UTF-16 index at which it starts
 * @param end the UTF-16 index after its last character
 * @param level at best {@link VerbatimLevel#EXACT}, at worst {@link VerbatimLevel#WHITESPACE}
 */
record PiecePlace(int start, int end, VerbatimLevel level) {
    /** Returns the place of a form that was found at an index of a folded text. */
    static PiecePlace of(PieceForm form, String text, Fold fold, int index, FoldRange range) {
        int last = index + form.to() - form.from() - 1;
        int start = fold.sourceStart(index);
        int end = fold.sourceEnd(last);
        if (form.isShortened()) {
            return new PiecePlace(start, end, TypographyDifference.level(form, fold, index));
        }
        // The piece may start or end with white space that the text has too.
        String piece = form.fold().source();
        int exactStart = start - form.fold().sourceStart(form.from());
        int exactEnd = exactStart + piece.length();
        if (exactStart >= range.start() && exactEnd <= range.end() && text.startsWith(piece, exactStart)) {
            return new PiecePlace(exactStart, exactEnd, VerbatimLevel.EXACT);
        }
        return new PiecePlace(start, end, TypographyDifference.level(form, fold, index));
    }
}
