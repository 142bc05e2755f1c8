package io.github.newsclaims.term;

/**
 * The way in which a number was obtained.
 *
 * <p>An open term: the constants are the words that this version knows, and any other well-formed word is kept unchanged.
 */
public final class FigureBasis extends OpenTerm {
    private static final Vocabulary<FigureBasis> VOCABULARY = new Vocabulary<>(FigureBasis::new);

    /** Estimated from incomplete knowledge: "an estimated 93,000". */
    public static final FigureBasis ESTIMATED = VOCABULARY.constant("estimated");
    /** Counted or measured one by one. */
    public static final FigureBasis COUNTED = VOCABULARY.constant("counted");
    /** Computed for a time in the future. */
    public static final FigureBasis PROJECTED = VOCABULARY.constant("projected");
    /** To be reached: a plan, a quota, a promise. */
    public static final FigureBasis TARGET = VOCABULARY.constant("target");

    private FigureBasis(String word) {
        super(word);
    }

    /**
     * Returns the term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "estimated"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static FigureBasis of(String word) {
        return VOCABULARY.of(word);
    }

    /**
     * Returns the term for a word like {@link #of}. The converters of request parameters look for a method of this name.
     *
     * @param word lower-case words joined by hyphens, for example "estimated"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static FigureBasis valueOf(String word) {
        return of(word);
    }
}
