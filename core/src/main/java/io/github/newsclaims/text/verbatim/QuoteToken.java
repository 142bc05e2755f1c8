package io.github.newsclaims.text.verbatim;

/**
 * A word, a number or an ellipsis of a folded text.
 *
 * @param key the word in lower case, without the brackets inside it
 * @param kind what an editor may have done with it
 * @param start the index of its first character in the folded text
 * @param end the index after its last character
 */
record QuoteToken(String key, Editing kind, int start, int end) {
    /** What an editor may have done with a token. */
    enum Editing {
        WORD,
        /** A word in square brackets. */
        BRACKETED,
        /** A word with brackets around a part of it: "[T]he". */
        MENDED,
        ELLIPSIS,
        /** The end of a piece, after which the text may have any words before the next piece. */
        GAP
    }

    /** Returns whether an editor may have added or changed the token, so that the quoted text may lack it. */
    boolean isFree() {
        return kind != Editing.WORD;
    }

    /** Returns whether words of the text may be left out in its place. */
    boolean isLeavingOut() {
        return kind == Editing.BRACKETED || kind == Editing.ELLIPSIS || kind == Editing.GAP;
    }
}
