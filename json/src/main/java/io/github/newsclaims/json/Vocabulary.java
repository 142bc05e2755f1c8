package io.github.newsclaims.json;

import java.util.Locale;

/** The words by which the constants of an enum stand in JSON: {@code ON_OR_BEFORE} is "on-or-before". */
final class Vocabulary<E extends Enum<E>> {
    private final E[] constants;
    private final KnownNames words;
    private final String[] things;

    private Vocabulary(E[] constants, String thing) {
        String[] all = new String[constants.length];
        this.things = new String[constants.length];
        for (E constant : constants) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            all[constant.ordinal()] = word;
            things[constant.ordinal()] = word.concat(" ").concat(thing);
        }
        this.constants = constants;
        this.words = KnownNames.of(thing, all);
    }

    /** The vocabulary of all constants of an enum. */
    static <E extends Enum<E>> Vocabulary<E> of(E[] constants) {
        return new Vocabulary<>(constants, "");
    }

    /** The kinds of something closed. */
    static <E extends Enum<E>> Vocabulary<E> of(E[] kinds, KnownNames type) {
        return new Vocabulary<>(kinds, type.thing());
    }

    KnownNames words() {
        return words;
    }

    /** The constant of a word, by the word's number. */
    E constant(int number) {
        return constants[number];
    }

    String word(E constant) {
        return words.name(constant.ordinal());
    }

    /** What a kind is, as errors call it: "exact amount". */
    String thing(E kind) {
        return things[kind.ordinal()];
    }

    /** All words, for an error: "direct, mixed, indirect". */
    @Override
    public String toString() {
        return words.toString();
    }
}
