package io.github.newsclaims.term;

import java.util.Map;

/**
 * How a claim stands to another one.
 *
 * <p>An open term: the constants are the words this version knows, and any other well-formed word is kept as it is.
 */
public final class RelationType extends OpenTerm {
    /** It gives reason to believe the other. */
    public static final RelationType SUPPORTS = new RelationType("supports");
    /** It denies the other or gives reason to doubt it. */
    public static final RelationType CHALLENGES = new RelationType("challenges");
    /** It limits the other: to a place, a time, a condition. */
    public static final RelationType QUALIFIES = new RelationType("qualifies");
    /** It was made from the other: computed, summed up, translated. */
    public static final RelationType DERIVED_FROM = new RelationType("derived-from");
    /** It says the same as the other. */
    public static final RelationType SAME_AS = new RelationType("same-as");
    /** It takes the place of the other: a correction, a newer count. */
    public static final RelationType SUPERSEDES = new RelationType("supersedes");

    private static final Map<String, RelationType> KNOWN =
            known(SUPPORTS, CHALLENGES, QUALIFIES, DERIVED_FROM, SAME_AS, SUPERSEDES);

    private RelationType(String word) {
        super(word);
    }

    /**
     * The term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "challenges"
     * @return the constant where there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static RelationType of(String word) {
        RelationType known = KNOWN.get(word);
        return known != null ? known : new RelationType(word);
    }
}
