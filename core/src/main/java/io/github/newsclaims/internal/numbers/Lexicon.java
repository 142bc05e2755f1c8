package io.github.newsclaims.internal.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words and phrases of one section of a table, each with its value.
 *
 * @param <T> the type of the values
 */
final class Lexicon<T> {
    private final Map<String, T> values;
    /** The number of tokens of the longest phrase, by the first token. */
    private final Map<String, Integer> longest = new HashMap<>();
    /** The number of tokens of the longest phrase, by the last token. */
    private final Map<String, Integer> longestBefore = new HashMap<>();

    Lexicon(Map<String, T> values) {
        this.values = values;
        for (String phrase : values.keySet()) {
            String[] words = phrase.split(" ");
            longest.merge(words[0], words.length, Math::max);
            longestBefore.merge(words[words.length - 1], words.length, Math::max);
        }
    }

    /**
     * A phrase that was found.
     *
     * @param value its value
     * @param from the index of its first token
     * @param to the index of the token after it
     */
    record Match<T>(T value, int from, int to) {}

    @Nullable
    T get(String word) {
        return values.get(word);
    }

    boolean has(String word) {
        return values.containsKey(word);
    }

    /** Returns the longest phrase that starts at a token; null if none does. */
    @Nullable
    Match<T> at(List<NumberToken> tokens, int from) {
        if (from >= tokens.size()) {
            return null;
        }
        int length = Math.min(longest.getOrDefault(tokens.get(from).text(), 0), tokens.size() - from);
        for (; length > 0; length--) {
            T value = values.get(join(tokens, from, from + length));
            if (value != null) {
                return new Match<>(value, from, from + length);
            }
        }
        return null;
    }

    /** Returns the longest phrase that ends before a token; null if none does. */
    @Nullable
    Match<T> before(List<NumberToken> tokens, int to) {
        if (to <= 0) {
            return null;
        }
        int length = Math.min(longestBefore.getOrDefault(tokens.get(to - 1).text(), 0), to);
        for (; length > 0; length--) {
            T value = values.get(join(tokens, to - length, to));
            if (value != null) {
                return new Match<>(value, to - length, to);
            }
        }
        return null;
    }

    private static String join(List<NumberToken> tokens, int from, int to) {
        if (to == from + 1) {
            return tokens.get(from).text();
        }
        StringBuilder joined = new StringBuilder();
        for (int at = from; at < to; at++) {
            joined.append(at == from ? "" : " ").append(tokens.get(at).text());
        }
        return joined.toString();
    }
}
