package io.github.newsclaims.internal.numbers;

import io.github.newsclaims.internal.numbers.NumberReading.Sense;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words before a number that say how it is meant: "about", "more than", "no fewer than". */
final class NumberSense {
    private static final Map<List<String>, Sense> PHRASES = Map.ofEntries(
            Map.entry(List.of("no", "more", "than"), Sense.LESS),
            Map.entry(List.of("no", "less", "than"), Sense.MORE),
            Map.entry(List.of("no", "fewer", "than"), Sense.MORE),
            Map.entry(List.of("more", "than"), Sense.MORE),
            Map.entry(List.of("at", "least"), Sense.MORE),
            Map.entry(List.of("upwards", "of"), Sense.MORE),
            Map.entry(List.of("in", "excess", "of"), Sense.MORE),
            Map.entry(List.of("well", "over"), Sense.MORE),
            Map.entry(List.of("just", "over"), Sense.ABOUT),
            Map.entry(List.of("slightly", "over"), Sense.ABOUT),
            Map.entry(List.of("just", "under"), Sense.ABOUT),
            Map.entry(List.of("close", "to"), Sense.ABOUT),
            Map.entry(List.of("less", "than"), Sense.LESS),
            Map.entry(List.of("fewer", "than"), Sense.LESS),
            Map.entry(List.of("at", "most"), Sense.LESS),
            Map.entry(List.of("up", "to"), Sense.LESS),
            Map.entry(List.of("over"), Sense.MORE),
            Map.entry(List.of("above"), Sense.MORE),
            Map.entry(List.of("exceeding"), Sense.MORE),
            Map.entry(List.of("under"), Sense.LESS),
            Map.entry(List.of("below"), Sense.LESS));
    private static final int LONGEST = 3;

    private NumberSense() {}

    /** Returns the sense of the words from a token on; null if they have none. */
    static @Nullable Sense at(List<NumberToken> tokens, int from) {
        int length = length(tokens, from);
        if (length == 0) {
            return NumberVocabulary.ABOUT.contains(tokens.get(from).text()) ? Sense.ABOUT : null;
        }
        return PHRASES.get(words(tokens, from, length));
    }

    /** Returns how many tokens a phrase of this list has that starts at a token; 0 if there is none. */
    static int length(List<NumberToken> tokens, int from) {
        for (int length = Math.min(LONGEST, tokens.size() - from); length > 0; length--) {
            if (PHRASES.containsKey(words(tokens, from, length))) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> words(List<NumberToken> tokens, int from, int length) {
        return tokens.subList(from, from + length).stream()
                .map(NumberToken::text)
                .toList();
    }
}
