package io.github.newsclaims.term;

/**
 * The relation of a claim to another claim.
 *
 * <p>An open term: the constants are the words that this version knows, and any other well-formed word is kept unchanged.
 */
public final class RelationType extends OpenTerm {
    private static final Vocabulary<RelationType> VOCABULARY = new Vocabulary<>(RelationType::new);

    /** The claim gives reason to believe the other one. */
    public static final RelationType SUPPORTS = VOCABULARY.constant("supports");
    /** The claim denies the other one or gives reason to doubt it. */
    public static final RelationType CHALLENGES = VOCABULARY.constant("challenges");
    /** The claim limits the other one to a place, a time or a condition. */
    public static final RelationType QUALIFIES = VOCABULARY.constant("qualifies");
    /** The claim was made from the other one: computed, summed up, translated. */
    public static final RelationType DERIVED_FROM = VOCABULARY.constant("derived-from");
    /** The claim says the same as the other one. */
    public static final RelationType SAME_AS = VOCABULARY.constant("same-as");
    /** The claim replaces the other one: a correction, a newer count. */
    public static final RelationType SUPERSEDES = VOCABULARY.constant("supersedes");

    /** The claim is told inside the other one, which has it as a part. */
    public static final RelationType PART_OF = VOCABULARY.constant("part-of");
    /** The claim takes the other one for granted: "he stopped lying" presupposes that he lied. */
    public static final RelationType PRESUPPOSES = VOCABULARY.constant("presupposes");

    private RelationType(String word) {
        super(word);
    }

    /**
     * Returns the term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "challenges"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static RelationType of(String word) {
        return VOCABULARY.of(word);
    }

    /**
     * Returns the term for a word like {@link #of}. The converters of request parameters look for a method of this name.
     *
     * @param word lower-case words joined by hyphens, for example "challenges"
     * @return the constant with this word if there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static RelationType valueOf(String word) {
        return of(word);
    }
}
