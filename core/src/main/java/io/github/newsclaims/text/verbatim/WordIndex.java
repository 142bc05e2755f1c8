package io.github.newsclaims.text.verbatim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of each word of a text, as numbers of its tokens. */
final class WordIndex {
    private static final int[] NOWHERE = {};

    private final List<QuoteToken> tokens;
    private final Map<String, int[]> places;

    WordIndex(String folded) {
        tokens = QuoteTokens.of(folded);
        Map<String, Integer> counts = new HashMap<>();
        for (QuoteToken token : tokens) {
            counts.merge(token.key(), 1, Integer::sum);
        }
        places = new HashMap<>(counts.size() * 2);
        for (int number = 0; number < tokens.size(); number++) {
            String key = tokens.get(number).key();
            int left = counts.merge(key, -1, Integer::sum);
            int[] numbers = places.computeIfAbsent(key, word -> new int[left + 1]);
            numbers[numbers.length - left - 1] = number;
        }
    }

    List<QuoteToken> tokens() {
        return tokens;
    }

    /** Returns the numbers of the tokens with a word from one token to before another, ascending, at most {@code most}. */
    int[] places(String key, int from, int to, int most) {
        int[] numbers = places.getOrDefault(key, NOWHERE);
        int first = atOrAfter(numbers, from);
        int end = Math.max(first, atOrAfter(numbers, to));
        return Arrays.copyOfRange(numbers, first, Math.min(end, first + most));
    }

    /** Returns the number of the first token that starts at or after an index of the folded text. */
    int tokenAt(int index) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int atOrAfter(int[] numbers, int number) {
        int found = Arrays.binarySearch(numbers, number);
        return found < 0 ? -found - 1 : found;
    }
}
