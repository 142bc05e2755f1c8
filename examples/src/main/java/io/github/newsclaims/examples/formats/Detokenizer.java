package io.github.newsclaims.examples.formats;

import java.util.regex.Pattern;

/**
 * Takes out the blanks that a tokenizer has put around punctuation: "full , stop ( now ) ." becomes "full, stop (now).". Words with
 * such blanks are found in no text.
 */
public final class Detokenizer {
    /** A number may begin with a point, as in "up .5 per cent". */
    private static final Pattern BEFORE_CLOSING =
            Pattern.compile(" +(?=[;:!?)%]|[.,](?![0-9])|'(?:s|re|ve|ll|d|m|t)\\b)");

    private static final Pattern AFTER_OPENING = Pattern.compile("(?<=\\() +");

    private Detokenizer() {}

    /**
     * Returns words without these blanks, and without white space around them.
     *
     * @param words for example {@code Too late , she said .}
     * @return for example {@code Too late, she said.}
     */
    public static String words(String words) {
        String closed = BEFORE_CLOSING.matcher(words.strip()).replaceAll("");
        return AFTER_OPENING.matcher(closed).replaceAll("");
    }
}
