package io.github.newsclaims.term;

/**
 * The terms on which a source speaks, as journalism names them.
 *
 * <p>An open term: the constants are the words that this version knows, and any other well-formed word is kept unchanged.
 */
public final class Anonymity extends OpenTerm {
    private static final Vocabulary<Anonymity> VOCABULARY = new Vocabulary<>(Anonymity::new);

    /** The source may be quoted by name. */
    public static final Anonymity ON_RECORD = VOCABULARY.constant("on-record");
    /** The source may be quoted, but not by name. */
    public static final Anonymity BACKGROUND = VOCABULARY.constant("background");
    /** The information may be used, but the source may be neither quoted nor described. */
    public static final Anonymity DEEP_BACKGROUND = VOCABULARY.constant("deep-background");

    private Anonymity(String word) {
        super(word);
    }

    /**
     * Returns the term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "background"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static Anonymity of(String word) {
        return VOCABULARY.of(word);
    }

    /**
     * Returns the term for a word like {@link #of}. The converters of request parameters look for a method of this name.
     *
     * @param word lower-case words joined by hyphens, for example "background"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static Anonymity valueOf(String word) {
        return of(word);
    }
}
