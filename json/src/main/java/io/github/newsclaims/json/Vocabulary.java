package io.github.newsclaims.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words by which the constants of an enum stand in JSON: {@code ON_OR_BEFORE} is "on-or-before". */
final class Vocabulary<E extends Enum<E>> {
    private final Map<String, E> constants = new HashMap<>();
    private final String[] words;

    private Vocabulary(Class<E> type) {
        E[] all = type.getEnumConstants();
        words = new String[all.length];
        for (E constant : all) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            words[constant.ordinal()] = word;
            constants.put(word, constant);
        }
    }

    static <E extends Enum<E>> Vocabulary<E> of(Class<E> type) {
        return new Vocabulary<>(type);
    }

    @Nullable
    E find(String word) {
        return constants.get(word);
    }

    String word(E constant) {
        return words[constant.ordinal()];
    }

    /** All words, for an error: "direct, mixed, indirect". */
    @Override
    public String toString() {
        return String.join(", ", Arrays.asList(words));
    }
}
