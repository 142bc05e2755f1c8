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
    private final String[] things;

    private Vocabulary(E[] all, String thing) {
        words = new String[all.length];
        things = new String[all.length];
        for (E constant : all) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            words[constant.ordinal()] = word;
            things[constant.ordinal()] = word.concat(" ").concat(thing);
            constants.put(word, constant);
        }
    }

    static <E extends Enum<E>> Vocabulary<E> of(E[] constants) {
        return new Vocabulary<>(constants, "");
    }

    /** The kinds of something closed. */
    static <E extends Enum<E>> Vocabulary<E> of(E[] kinds, FieldNames type) {
        return new Vocabulary<>(kinds, type.thing());
    }

    @Nullable
    E find(String word) {
        return constants.get(word);
    }

    String word(E constant) {
        return words[constant.ordinal()];
    }

    /** What a kind is, as errors call it: "exact amount". */
    String thing(E kind) {
        return things[kind.ordinal()];
    }

    /** All words, for an error: "direct, mixed, indirect". */
    @Override
    public String toString() {
        return String.join(", ", Arrays.asList(words));
    }
}
