package io.github.newsclaims.term;

/**
 * The relation of an article to another article.
 *
 * <p>An open term: the constants are the words that this version knows, and any other well-formed word is kept unchanged.
 */
public final class ArticleRelationType extends OpenTerm {
    private static final Vocabulary<ArticleRelationType> VOCABULARY = new Vocabulary<>(ArticleRelationType::new);

    /** The article is a later version, which takes the place of the other one. */
    public static final ArticleRelationType REPLACES = VOCABULARY.constant("replaces");
    /** The article and the other one are versions of the same report. The one that was updated later is the later version. */
    public static final ArticleRelationType VERSION_OF = VOCABULARY.constant("version-of");
    /** The article repeats the other one, for example the report of a news agency. */
    public static final ArticleRelationType COPY_OF = VOCABULARY.constant("copy-of");
    /** The article is a translation of the other one. */
    public static final ArticleRelationType TRANSLATION_OF = VOCABULARY.constant("translation-of");
    /** The article is a part of the other one. */
    public static final ArticleRelationType EXCERPT_OF = VOCABULARY.constant("excerpt-of");
    /** The article is the publication of a correction to the other one. */
    public static final ArticleRelationType CORRECTS = VOCABULARY.constant("corrects");
    /** The article continues the report of the other one. */
    public static final ArticleRelationType FOLLOWS = VOCABULARY.constant("follows");

    private ArticleRelationType(String word) {
        super(word);
    }

    /**
     * Returns the term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "copy-of"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static ArticleRelationType of(String word) {
        return VOCABULARY.of(word);
    }

    /**
     * Returns the term for a word like {@link #of}. The converters of request parameters look for a method of this name.
     *
     * @param word lower-case words joined by hyphens, for example "copy-of"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static ArticleRelationType valueOf(String word) {
        return of(word);
    }
}
