package io.github.newsclaims.json.exchange;

/** What happened to a part of a document that was not simply taken over. */
public enum LossOutcome {
    /** The result does not have the part. */
    LEFT_OUT("was left out"),

    /** The part is in the {@link io.github.newsclaims.Extensions} of a value. Writing the same format writes it again. */
    KEPT("was kept as an extension"),

    /** The result has the part in another form, for example a text without HTML entities, or offsets in another unit. */
    CHANGED("was changed"),

    /** The result has the words, but not their place in the text. */
    UNPLACED("has no place in the text");

    private final String words;

    LossOutcome(String words) {
        this.words = words;
    }

    /** Returns the outcome as a message says it, for example "was left out". */
    String words() {
        return words;
    }
}
