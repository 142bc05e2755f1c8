package io.github.newsclaims.term;

/**
 * The side that a piece of evidence takes on a claim.
 *
 * <p>An open term: the constants are the words that this version knows, and any other well-formed word is kept unchanged.
 */
public final class Stance extends OpenTerm {
    private static final Vocabulary<Stance> VOCABULARY = new Vocabulary<>(Stance::new);

    /** The evidence gives reason to believe the claim. */
    public static final Stance SUPPORTS = VOCABULARY.constant("supports");
    /** The evidence gives reason to doubt the claim. */
    public static final Stance CHALLENGES = VOCABULARY.constant("challenges");
    /** The evidence explains the claim and takes no side. */
    public static final Stance NEUTRAL = VOCABULARY.constant("neutral");

    private Stance(String word) {
        super(word);
    }

    /**
     * Returns the term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "supports"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static Stance of(String word) {
        return VOCABULARY.of(word);
    }

    /**
     * Returns the term for a word like {@link #of}. The converters of request parameters look for a method of this name.
     *
     * @param word lower-case words joined by hyphens, for example "supports"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static Stance valueOf(String word) {
        return of(word);
    }
}
