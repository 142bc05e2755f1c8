package io.github.newsclaims.json.internal.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words for the constants of an enum in JSON. The word for {@code ON_OR_BEFORE} is "on-or-before". */
public final class EnumWords<E extends Enum<E>> {
    private final Map<String, E> constants = new LinkedHashMap<>();
    /** The words by the ordinals of their constants. */
    private final List<String> words;

    private EnumWords(E[] all) {
        for (E constant : all) {
            constants.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        this.words = List.copyOf(constants.keySet());
    }

    public static <E extends Enum<E>> EnumWords<E> of(E[] constants) {
        return new EnumWords<>(constants);
    }

    /** Returns the constant for a word; null if there is none. */
    public @Nullable E find(String word) {
        return constants.get(word);
    }

    public String word(E constant) {
        return words.get(constant.ordinal());
    }

    /** Returns all words for a message, for example "direct, mixed, indirect". */
    @Override
    public String toString() {
        return String.join(", ", words);
    }
}
