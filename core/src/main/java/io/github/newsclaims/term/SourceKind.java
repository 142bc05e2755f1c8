package io.github.newsclaims.term;

import java.util.Map;

/**
 * What a source is.
 *
 * <p>An open term: the constants are the words this version knows, and any other well-formed word is kept as it is.
 */
public final class SourceKind extends OpenTerm {
    /** One human being, named or not. */
    public static final SourceKind PERSON = new SourceKind("person");
    /** Several people or organizations taken together: "the two ministers", "local residents". */
    public static final SourceKind GROUP = new SourceKind("group");
    /** A company, authority, government, party or publication that speaks as one. */
    public static final SourceKind ORGANIZATION = new SourceKind("organization");
    /** A report, law, statement, letter or post. */
    public static final SourceKind DOCUMENT = new SourceKind("document");

    private static final Map<String, SourceKind> KNOWN = known(PERSON, GROUP, ORGANIZATION, DOCUMENT);

    private SourceKind(String word) {
        super(word);
    }

    /**
     * The term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "person" or "press-release"
     * @return the constant where there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static SourceKind of(String word) {
        SourceKind known = KNOWN.get(word);
        return known != null ? known : new SourceKind(word);
    }
}
