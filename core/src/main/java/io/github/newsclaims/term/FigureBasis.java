package io.github.newsclaims.term;

import java.util.Map;

/**
 * How a number was got.
 *
 * <p>An open term: the constants are the words this version knows, and any other well-formed word is kept as it is.
 */
public final class FigureBasis extends OpenTerm {
    /** Judged from incomplete knowledge: "an estimated 93,000". */
    public static final FigureBasis ESTIMATED = new FigureBasis("estimated");
    /** Counted or measured one by one. */
    public static final FigureBasis COUNTED = new FigureBasis("counted");
    /** Computed for a time to come. */
    public static final FigureBasis PROJECTED = new FigureBasis("projected");
    /** To be reached: a plan, a quota, a promise. */
    public static final FigureBasis TARGET = new FigureBasis("target");

    private static final Map<String, FigureBasis> KNOWN = known(ESTIMATED, COUNTED, PROJECTED, TARGET);

    private FigureBasis(String word) {
        super(word);
    }

    /**
     * The term for a word.
     *
     * @param word lower-case words joined by hyphens, for example "estimated"
     * @return the constant where there is one, else a term that keeps the word
     * @throws IllegalArgumentException if the word is not {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static FigureBasis of(String word) {
        FigureBasis known = KNOWN.get(word);
        return known != null ? known : new FigureBasis(word);
    }
}
