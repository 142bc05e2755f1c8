package io.github.newsclaims.term;

import java.util.Map;

/**
 * What sort of thing a claim says.
 *
 * <p>An open term: the constants are the words this version knows, and any other well-formed word is kept as it is.
 */
public final class ClaimType extends OpenTerm {
    /** It rests on a number. */
    public static final ClaimType NUMERICAL = new ClaimType("numerical");
    /** It says that one thing brings about another. */
    public static final ClaimType CAUSAL = new ClaimType("causal");
    /** It says what should be. */
    public static final ClaimType NORMATIVE = new ClaimType("normative");
    /** It says what will be. */
    public static final ClaimType PREDICTION = new ClaimType("prediction");
    /** It binds whoever says it: a promise, a threat, a pledge. */
    public static final ClaimType COMMITMENT = new ClaimType("commitment");
    /** It holds only if something else does. */
    public static final ClaimType CONDITIONAL = new ClaimType("conditional");
    /** It says what somebody thinks. */
    public static final ClaimType BELIEF = new ClaimType("belief");
    /** It says what somebody wants to reach. */
    public static final ClaimType AIM = new ClaimType("aim");
    /** It judges or values. */
    public static final ClaimType OPINION = new ClaimType("opinion");

    private static final Map<String, ClaimType> KNOWN =
            known(NUMERICAL, CAUSAL, NORMATIVE, PREDICTION, COMMITMENT, CONDITIONAL, BELIEF, AIM, OPINION);

    private ClaimType(String word) {
        super(word);
    }

    /**
     * The term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "numerical" or "legal"
     * @return the constant where there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static ClaimType of(String word) {
        ClaimType known = KNOWN.get(word);
        return known != null ? known : new ClaimType(word);
    }
}
