package io.github.newsclaims.term;

/**
 * The state of an article at its publisher.
 *
 * <p>An open term: the constants are the words that this version knows, and any other well-formed word is kept unchanged.
 */
public final class ArticleStatus extends OpenTerm {
    private static final Vocabulary<ArticleStatus> VOCABULARY = new Vocabulary<>(ArticleStatus::new);

    /** The article is as it was first published. */
    public static final ArticleStatus PUBLISHED = VOCABULARY.constant("published");
    /** The publisher corrected an error in the article. */
    public static final ArticleStatus CORRECTED = VOCABULARY.constant("corrected");
    /** The publisher added to the article or brought it up to date. */
    public static final ArticleStatus UPDATED = VOCABULARY.constant("updated");
    /** The publisher has taken the article back. */
    public static final ArticleStatus WITHDRAWN = VOCABULARY.constant("withdrawn");

    private ArticleStatus(String word) {
        super(word);
    }

    /**
     * Returns the term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "corrected"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static ArticleStatus of(String word) {
        return VOCABULARY.of(word);
    }

    /**
     * Returns the term for a word like {@link #of}. The converters of request parameters look for a method of this name.
     *
     * @param word lower-case words joined by hyphens, for example "corrected"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static ArticleStatus valueOf(String word) {
        return of(word);
    }
}
