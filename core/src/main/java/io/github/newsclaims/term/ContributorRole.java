package io.github.newsclaims.term;

import java.util.Map;

/**
 * What a contributor did for an article; the words follow IPTC's contributor roles where it has one.
 *
 * <p>An open term: the constants are the words this version knows, and any other well-formed word is kept as it is.
 */
public final class ContributorRole extends OpenTerm {
    /** Found out and reported. */
    public static final ContributorRole REPORTER = new ContributorRole("reporter");
    /** Wrote the words. */
    public static final ContributorRole WRITER = new ContributorRole("writer");
    /** Translated the article or its quotations. */
    public static final ContributorRole TRANSLATOR = new ContributorRole("translator");
    /** Edited the article. */
    public static final ContributorRole EDITOR = new ContributorRole("editor");
    /** Took a picture. */
    public static final ContributorRole PHOTOGRAPHER = new ContributorRole("photographer");

    private static final Map<String, ContributorRole> KNOWN = known(REPORTER, WRITER, TRANSLATOR, EDITOR, PHOTOGRAPHER);

    private ContributorRole(String word) {
        super(word);
    }

    /**
     * The term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "reporter"
     * @return the constant where there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static ContributorRole of(String word) {
        ContributorRole known = KNOWN.get(word);
        return known != null ? known : new ContributorRole(word);
    }
}
