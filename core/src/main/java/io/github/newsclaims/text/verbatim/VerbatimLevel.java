package io.github.newsclaims.text.verbatim;

/** How faithfully a text has the words of a quotation, from exactly down to not at all. */
public enum VerbatimLevel {
    /** The same characters, in one place. */
    EXACT,
    /**
     * The same words in other typography. The form of quotation marks, apostrophes, dashes and ellipses may differ, as
     * {@code ’} and {@code '} do, and so may the encoding of accents. Quotation marks around the whole, and a comma or full
     * stop before the closing mark, may be on one side only.
     */
    TYPOGRAPHY,
    /** As typography, and white space or invisible characters differ too: no-break spaces, line breaks, soft hyphens. */
    WHITESPACE,
    /** The same words except for what an editor marks: words in brackets, or an ellipsis for words left out. */
    EDITORIAL,
    /**
     * Other words, letter case or punctuation: "would improve" for "would not improve". This is not a match. The place is
     * the passage that shares the most words with the quotation, at least half of them.
     */
    CHANGED_WORDS,
    /** More than one place, at the best level at which there is one. */
    AMBIGUOUS,
    /** No place, and no passage that shares half of the words. */
    NOT_FOUND;

    /**
     * Returns whether the text has the words in one place, with no difference except in typography and white space.
     *
     * @return true for {@link #EXACT}, {@link #TYPOGRAPHY} and {@link #WHITESPACE}
     */
    public boolean isMatch() {
        return compareTo(WHITESPACE) <= 0;
    }
}
