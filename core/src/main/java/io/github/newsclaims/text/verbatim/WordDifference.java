package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.Invalid;
import java.util.Objects;

/**
 * A stretch in which a quotation and the text it is compared with differ.
 *
 * @param quoted the characters of the quotation, for example "3"; empty where the text has something more
 * @param there what stands in the text in their place, for example "30"; empty where the quotation has something more
 * @param start the offset in the text of the first character, or of the place where something is missing, in code points
 * @param end the offset after the last character; the same as start where something is missing
 */
public record WordDifference(String quoted, String there, int start, int end) {
    /**
     * Takes both sides as they are; neither may be null.
     *
     * @param quoted the characters of the quotation
     * @param there what stands in the text
     * @param start where it starts
     * @param end where it ends
     */
    public WordDifference {
        Objects.requireNonNull(quoted, "quoted");
        Objects.requireNonNull(there, "there");
    }

    /** Both sides, for example {@code "3" for "30"}. */
    @Override
    public String toString() {
        return shown(quoted) + " for " + shown(there);
    }

    private static String shown(String words) {
        return words.isEmpty() ? "nothing" : Invalid.show(words);
    }
}
