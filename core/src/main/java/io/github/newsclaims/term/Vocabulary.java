package io.github.newsclaims.term;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The constants of one vocabulary. It is filled only while the class of its terms is initialised, before any other thread can
 * see it.
 */
final class Vocabulary<T extends OpenTerm> {
    private final Map<String, T> constants = new HashMap<>();
    private final Function<String, T> constructor;

    Vocabulary(Function<String, T> constructor) {
        this.constructor = constructor;
    }

    /** Makes a constant. */
    T constant(String word) {
        T term = constructor.apply(word);
        constants.put(word, term);
        return term;
    }

    /** Returns the constant with a word, or else a new term. */
    T of(String word) {
        T constant = constants.get(Objects.requireNonNull(word, "word"));
        return constant != null ? constant : constructor.apply(word);
    }
}
