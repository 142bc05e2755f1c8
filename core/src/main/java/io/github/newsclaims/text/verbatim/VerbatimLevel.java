package io.github.newsclaims.text.verbatim;

/** How faithfully a text has the words of a quotation, from the very characters down to not at all. */
public enum VerbatimLevel {
    /** The very characters, in one place. */
    EXACT,
    /**
     * The same but for the form of quotation marks, apostrophes, dashes and ellipses, for quotation marks around the whole
     * and a comma or full stop before the closing one, or for accents written as characters of their own: {@code ’} for
     * {@code '}.
     */
    TYPOGRAPHY,
    /** The same but for white space and invisible characters too: no-break spaces, line breaks, soft hyphens. */
    WHITESPACE,
    /** The same but for what an editor marks: words in brackets, an ellipsis for words left out. */
    EDITORIAL,
    /**
     * Other words, letter case or punctuation: "would improve" for "would not improve". What is reported is the passage
     * that shares the most words, at least half of them; it is no match.
     */
    CHANGED_WORDS,
    /** More than one place at the best level at which there is one. */
    AMBIGUOUS,
    /** No place, and no passage that shares half of the words. */
    NOT_FOUND;

    /**
     * Whether the words stand in the text in one known place with nothing changed but their setting.
     *
     * @return true for {@link #EXACT}, {@link #TYPOGRAPHY} and {@link #WHITESPACE}
     */
    public boolean isMatch() {
        return compareTo(WHITESPACE) <= 0;
    }
}
