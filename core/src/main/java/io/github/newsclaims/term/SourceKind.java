package io.github.newsclaims.term;

/**
 * The kind of a source.
 *
 * <p>An open term: the constants are the words that this version knows, and any other well-formed word is kept unchanged.
 */
public final class SourceKind extends OpenTerm {
    private static final Vocabulary<SourceKind> VOCABULARY = new Vocabulary<>(SourceKind::new);

    /** One human being, named or not. */
    public static final SourceKind PERSON = VOCABULARY.constant("person");
    /** Several people or organizations taken together: "the two ministers", "local residents". */
    public static final SourceKind GROUP = VOCABULARY.constant("group");
    /** A company, authority, government, party or publication that speaks as one. */
    public static final SourceKind ORGANIZATION = VOCABULARY.constant("organization");
    /** A report, law, statement, letter or post. */
    public static final SourceKind DOCUMENT = VOCABULARY.constant("document");

    private SourceKind(String word) {
        super(word);
    }

    /**
     * Returns the term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "person" or "press-release"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static SourceKind of(String word) {
        return VOCABULARY.of(word);
    }

    /**
     * Returns the term for a word like {@link #of}. The converters of request parameters look for a method of this name.
     *
     * @param word lower-case words joined by hyphens, for example "person"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static SourceKind valueOf(String word) {
        return of(word);
    }
}
