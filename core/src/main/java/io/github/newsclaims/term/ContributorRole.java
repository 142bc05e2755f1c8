package io.github.newsclaims.term;

/**
 * The role of a contributor to an article. The words follow IPTC's contributor roles where there is one.
 *
 * <p>An open term: the constants are the words that this version knows, and any other well-formed word is kept unchanged.
 */
public final class ContributorRole extends OpenTerm {
    private static final Vocabulary<ContributorRole> VOCABULARY = new Vocabulary<>(ContributorRole::new);

    /** Researched and reported. */
    public static final ContributorRole REPORTER = VOCABULARY.constant("reporter");
    /** Wrote the words. */
    public static final ContributorRole WRITER = VOCABULARY.constant("writer");
    /** Translated the article or its quotations. */
    public static final ContributorRole TRANSLATOR = VOCABULARY.constant("translator");
    /** Edited the article. */
    public static final ContributorRole EDITOR = VOCABULARY.constant("editor");
    /** Took a picture. */
    public static final ContributorRole PHOTOGRAPHER = VOCABULARY.constant("photographer");

    private ContributorRole(String word) {
        super(word);
    }

    /**
     * Returns the term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "reporter"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static ContributorRole of(String word) {
        return VOCABULARY.of(word);
    }

    /**
     * Returns the term for a word like {@link #of}. The converters of request parameters look for a method of this name.
     *
     * @param word lower-case words joined by hyphens, for example "reporter"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static ContributorRole valueOf(String word) {
        return of(word);
    }
}
