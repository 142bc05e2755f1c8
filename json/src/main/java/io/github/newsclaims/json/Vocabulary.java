package io.github.newsclaims.json;

import java.util.Locale;

/** The words by which the constants of an enum stand in JSON: {@code ON_OR_BEFORE} is "on-or-before". */
final class Vocabulary<E extends Enum<E>> {
    private final E[] constants;
    private final KnownNames words;

    private Vocabulary(E[] constants) {
        String[] all = new String[constants.length];
        for (E constant : constants) {
            all[constant.ordinal()] = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        this.constants = constants;
        this.words = KnownNames.of("word", all);
    }

    /** The vocabulary of all constants of an enum. */
    static <E extends Enum<E>> Vocabulary<E> of(E[] constants) {
        return new Vocabulary<>(constants);
    }

    KnownNames words() {
        return words;
    }

    int size() {
        return constants.length;
    }

    /** The constant of a word, by the word's number. */
    E constant(int number) {
        return constants[number];
    }

    String word(E constant) {
        return words.name(constant.ordinal());
    }

    /** All words, for an error: "direct, mixed, indirect". */
    @Override
    public String toString() {
        return words.toString();
    }
}
