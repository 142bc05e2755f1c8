package io.github.newsclaims.term;

import java.util.Map;

/**
 * On which terms a source speaks; the usual terms of attribution in journalism.
 *
 * <p>An open term: the constants are the words this version knows, and any other well-formed word is kept as it is.
 */
public final class Anonymity extends OpenTerm {
    /** May be quoted by name. */
    public static final Anonymity ON_RECORD = new Anonymity("on-record");
    /** May be quoted, but not by name. */
    public static final Anonymity BACKGROUND = new Anonymity("background");
    /** May be used, but neither quoted nor described. */
    public static final Anonymity DEEP_BACKGROUND = new Anonymity("deep-background");

    private static final Map<String, Anonymity> KNOWN = known(ON_RECORD, BACKGROUND, DEEP_BACKGROUND);

    private Anonymity(String word) {
        super(word);
    }

    /**
     * The term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "background"
     * @return the constant where there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static Anonymity of(String word) {
        Anonymity known = KNOWN.get(word);
        return known != null ? known : new Anonymity(word);
    }
}
