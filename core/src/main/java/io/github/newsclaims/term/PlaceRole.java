package io.github.newsclaims.term;

/**
 * The role of a place in what is said about it.
 *
 * <p>An open term: the constants are the words that this version knows, and any other well-formed word is kept unchanged.
 */
public final class PlaceRole extends OpenTerm {
    private static final Vocabulary<PlaceRole> VOCABULARY = new Vocabulary<>(PlaceRole::new);

    /** Where it happens or is true: "in Skarvik". */
    public static final PlaceRole AT = VOCABULARY.constant("at");
    /** Where something comes from: "from China". */
    public static final PlaceRole FROM = VOCABULARY.constant("from");
    /** Where something goes: "to Russia". */
    public static final PlaceRole TO = VOCABULARY.constant("to");

    private PlaceRole(String word) {
        super(word);
    }

    /**
     * Returns the term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "at"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static PlaceRole of(String word) {
        return VOCABULARY.of(word);
    }

    /**
     * Returns the term for a word like {@link #of}. The converters of request parameters look for a method of this name.
     *
     * @param word lower-case words joined by hyphens, for example "at"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static PlaceRole valueOf(String word) {
        return of(word);
    }
}
