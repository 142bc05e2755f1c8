package io.github.newsclaims.term;

/**
 * The type of statement that a claim makes.
 *
 * <p>An open term: the constants are the words that this version knows, and any other well-formed word is kept unchanged.
 */
public final class ClaimType extends OpenTerm {
    private static final Vocabulary<ClaimType> VOCABULARY = new Vocabulary<>(ClaimType::new);

    /** The claim rests on a number. */
    public static final ClaimType NUMERICAL = VOCABULARY.constant("numerical");
    /** The claim says that one thing causes another. */
    public static final ClaimType CAUSAL = VOCABULARY.constant("causal");
    /** The claim says what should be. */
    public static final ClaimType NORMATIVE = VOCABULARY.constant("normative");
    /** The claim says what will be. */
    public static final ClaimType PREDICTION = VOCABULARY.constant("prediction");
    /** The claim binds its speaker: a promise, a threat, a pledge. */
    public static final ClaimType COMMITMENT = VOCABULARY.constant("commitment");
    /** The claim is true only if something else is. */
    public static final ClaimType CONDITIONAL = VOCABULARY.constant("conditional");
    /** The claim says what somebody thinks. */
    public static final ClaimType BELIEF = VOCABULARY.constant("belief");
    /** The claim says what somebody wants to achieve. */
    public static final ClaimType AIM = VOCABULARY.constant("aim");
    /** The claim judges or values. */
    public static final ClaimType OPINION = VOCABULARY.constant("opinion");

    private ClaimType(String word) {
        super(word);
    }

    /**
     * Returns the term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "numerical" or "legal"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static ClaimType of(String word) {
        return VOCABULARY.of(word);
    }

    /**
     * Returns the term for a word like {@link #of}. The converters of request parameters look for a method of this name.
     *
     * @param word lower-case words joined by hyphens, for example "numerical"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static ClaimType valueOf(String word) {
        return of(word);
    }
}
