package io.github.newsclaims.json;

/** The kinds of something closed, by which its fields are understood; a codec numbers them as it numbers its fields. */
final class Kinds {
    private final KnownNames words;
    private final String[] things;

    private Kinds(KnownNames words, String[] things) {
        this.words = words;
        this.things = things;
    }

    /** The kinds of a type. */
    static Kinds of(KnownNames type, String... kinds) {
        String[] things = new String[kinds.length];
        for (int kind = 0; kind < kinds.length; kind++) {
            things[kind] = kinds[kind].concat(" ").concat(type.thing());
        }
        return new Kinds(KnownNames.of(type.thing(), kinds), things);
    }

    KnownNames words() {
        return words;
    }

    String word(int kind) {
        return words.name(kind);
    }

    /** What a kind is, as errors call it: "exact amount". */
    String thing(int kind) {
        return things[kind];
    }

    /** All words, for an error: "known, candidates, unstated". */
    @Override
    public String toString() {
        return words.toString();
    }
}
