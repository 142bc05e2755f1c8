package io.github.newsclaims.text;

import java.util.function.IntPredicate;

/**
 * The search of Knuth, Morris and Pratt ("Fast pattern matching in strings", 1977): it never looks twice at what it has
 * read, however often the text and the phrase repeat themselves.
 */
final class LongPhrase {
    private final String words;
    /** For each number of characters read alike: how many of them the phrase may begin with again. */
    private final int[] fallback;

    LongPhrase(String words) {
        this.words = words;
        this.fallback = new int[words.length() + 1];
        int alike = 0;
        for (int index = 1; index < words.length(); index++) {
            while (alike > 0 && words.charAt(index) != words.charAt(alike)) {
                alike = fallback[alike];
            }
            if (words.charAt(index) == words.charAt(alike)) {
                alike++;
            }
            fallback[index + 1] = alike;
        }
    }

    /**
     * Finds the next place, overlapping ones included.
     *
     * @param text where to look; at most {@code 2 * (text.length() - from)} comparisons are made
     * @param from the first index at which it may start
     * @param wanted whether a place that starts at an index counts; the search goes on where it does not
     * @return the index at which it starts, or -1
     */
    int next(CharSequence text, int from, IntPredicate wanted) {
        int alike = 0;
        for (int index = from; index < text.length(); index++) {
            char c = text.charAt(index);
            while (alike > 0 && c != words.charAt(alike)) {
                alike = fallback[alike];
            }
            if (c == words.charAt(alike)) {
                alike++;
            }
            if (alike == words.length()) {
                int start = index + 1 - alike;
                if (wanted.test(start)) {
                    return start;
                }
                alike = fallback[alike];
            }
        }
        return -1;
    }
}
