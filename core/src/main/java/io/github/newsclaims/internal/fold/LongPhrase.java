package io.github.newsclaims.internal.fold;

import java.util.function.IntPredicate;

/**
 * A phrase with the search of Knuth, Morris and Pratt ("Fast pattern matching in strings", 1977). It reads each character of
 * a text once, even if text and phrase are repetitive.
 */
public final class LongPhrase {
    private final String words;
    /**
     * For each number of matched characters: the length of the longest proper prefix of the phrase with which these characters
     * end.
     */
    private final int[] fallback;

    /**
     * Prepares the search.
     *
     * @param words one character or more
     */
    public LongPhrase(String words) {
        this.words = words;
        this.fallback = new int[words.length() + 1];
        int matched = 0;
        for (int index = 1; index < words.length(); index++) {
            while (matched > 0 && words.charAt(index) != words.charAt(matched)) {
                matched = fallback[matched];
            }
            if (words.charAt(index) == words.charAt(matched)) {
                matched++;
            }
            fallback[index + 1] = matched;
        }
    }

    /**
     * Finds the next place. It may overlap with the place before.
     *
     * @param text the text; at most {@code 2 * (text.length() - from)} comparisons are made
     * @param from the first index at which the place may start
     * @param wanted returns whether a place that starts at an index counts; if not, the search continues
     * @return the index at which the place starts, or -1
     */
    public int next(CharSequence text, int from, IntPredicate wanted) {
        int matched = 0;
        for (int index = from; index < text.length(); index++) {
            char c = text.charAt(index);
            while (matched > 0 && c != words.charAt(matched)) {
                matched = fallback[matched];
            }
            if (c == words.charAt(matched)) {
                matched++;
            }
            if (matched == words.length()) {
                int start = index + 1 - matched;
                if (wanted.test(start)) {
                    return start;
                }
                matched = fallback[matched];
            }
        }
        return -1;
    }
}
