package io.github.newsclaims.check;

import java.util.Objects;

/**
 * Something in an article that is allowed but doubtful.
 *
 * @param rule the rule that found it
 * @param pointer the JSON pointer of the part, for example "/claims/0/figures/0/amount"
 * @param words the words concerned, for example "93,000"; empty where no words are
 * @param message what is doubtful and what to do about it, for example {@code "93,000" says 93000, and the amount is 9300;
 *     correct one of them}
 */
public record Finding(CheckRule rule, String pointer, String words, String message) {
    /**
     * Takes the parts as they are; none of them may be null.
     *
     * @param rule the rule that found it
     * @param pointer the JSON pointer
     * @param words the words concerned
     * @param message what is doubtful
     */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(message, "message");
    }

    /**
     * How much it asks for.
     *
     * @return the severity of its rule
     */
    public Severity severity() {
        return rule.severity();
    }

    /** The finding in one line, for example "WARNING amount-differs /claims/0/figures/0/amount: …". */
    @Override
    public String toString() {
        return severity() + " " + rule.id() + " " + pointer + ": " + message;
    }
}
