package io.github.newsclaims.text.verbatim;

/** How faithfully a text has the words of a quotation, from exactly down to not at all. */
public enum VerbatimLevel {
    /** The same characters, in one place. */
    EXACT,
    /**
     * The same words in other typography. The form of quotation marks, apostrophes, dashes and ellipses may differ, as
     * {@code ’} and {@code '} do, and so may the encoding of accents and compatibility forms such as {@code ﬁ} and {@code １０}.
     * Quotation marks around the whole, and a comma or full stop before the closing mark, may be on one side only.
     */
    TYPOGRAPHY,
    /**
     * As typography, and white space or invisible characters differ too: no-break spaces, line breaks, soft hyphens, a word that
     * a hyphen divides at the end of a line. White space may be on one side only if it tells nothing there: beside a dash, a
     * quotation mark or a symbol, before closing punctuation, between a number and its unit, and in scripts without spaces.
     */
    WHITESPACE,
    /**
     * The same words except for what an editor marks: words or letters in square brackets, or an ellipsis for words left out. A
     * number or a negation is the same on both sides, or the level is {@link #CHANGED_WORDS}.
     */
    EDITORIAL,
    /**
     * Other words, letter case or punctuation: "would improve" for "would not improve". This is not a match. The place is
     * the passage that shares the most words with the quotation, at least half of them.
     */
    CHANGED_WORDS,
    /**
     * More than one place. Exact places, and those with other typography or white space, count alike: {@code Ida's} is ambiguous
     * in a text that has it once with {@code '} and once with {@code ’}, because keyboards have only the first. Words that carry
     * a sign that no keyboard has, such as {@code ’} or a no-break space, are those of the place with that sign.
     */
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
