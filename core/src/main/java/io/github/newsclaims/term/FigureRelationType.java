package io.github.newsclaims.term;

/**
 * The relation of a figure to another figure.
 *
 * <p>An open term: the constants are the words that this version knows, and any other well-formed word is kept unchanged.
 */
public final class FigureRelationType extends OpenTerm {
    private static final Vocabulary<FigureRelationType> VOCABULARY = new Vocabulary<>(FigureRelationType::new);

    /** The other figure is the earlier value: "4 million, up from 2 million". */
    public static final FigureRelationType CHANGED_FROM = VOCABULARY.constant("changed-from");
    /** The other figure is the amount of the change: "rose by 2 million to 4 million". */
    public static final FigureRelationType CHANGED_BY = VOCABULARY.constant("changed-by");
    /** The other figure is one that the article sets beside this one: "150, against 90 in Norway". */
    public static final FigureRelationType COMPARED_WITH = VOCABULARY.constant("compared-with");
    /** The other figure is the whole to which this one belongs: "19,000 of the 93,000". */
    public static final FigureRelationType PART_OF = VOCABULARY.constant("part-of");
    /** The figure is a share of the other one: "two thirds of the 93,000". */
    public static final FigureRelationType SHARE_OF = VOCABULARY.constant("share-of");

    private FigureRelationType(String word) {
        super(word);
    }

    /**
     * Returns the term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "changed-from"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static FigureRelationType of(String word) {
        return VOCABULARY.of(word);
    }

    /**
     * Returns the term for a word like {@link #of}. The converters of request parameters look for a method of this name.
     *
     * @param word lower-case words joined by hyphens, for example "changed-from"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static FigureRelationType valueOf(String word) {
        return of(word);
    }
}
