package io.github.newsclaims.compare.diff;

/**
 * A part in which two versions of a claim differ.
 *
 * @param part for example {@link ClaimPart#SPEAKER}
 * @param before what it was, to be shown, for example "a shift leader"; empty where it was not stated
 * @param after what it is now, for example "Ida Nor"; empty where it is not stated
 */
public record ClaimDifference(ClaimPart part, String before, String after) {
    /** The difference in words: {@code speaker: a shift leader, now Ida Nor}. */
    @Override
    public String toString() {
        return part + ": " + shown(before) + ", now " + shown(after);
    }

    private static String shown(String value) {
        return value.isEmpty() ? "not stated" : value;
    }
}
