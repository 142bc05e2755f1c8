package io.github.newsclaims.compare.merge;

/**
 * A part on which two of the merged articles disagree. The merged article holds the first.
 *
 * @param pointer where the part is in the merged article, as a JSON Pointer (RFC 6901) over the names of the model, for
 *     example "/claims/3/attribution/origin" or "/claims/3/figures/0"
 * @param first what the merged article holds, as a value of the model, for example a speaker's step or a figure
 * @param second what the other article has instead, with the ids of the merged one
 */
public record Disagreement(String pointer, Object first, Object second) {
    /** The disagreement in words: {@code /claims/3/place: Skarvik, but also Rostad}. */
    @Override
    public String toString() {
        return pointer + ": " + first + ", but also " + second;
    }
}
