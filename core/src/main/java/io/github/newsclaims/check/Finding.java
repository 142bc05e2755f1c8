package io.github.newsclaims.check;

import static io.github.newsclaims.internal.FieldNames.WORDS;
import static io.github.newsclaims.internal.ResultNames.MESSAGE;
import static io.github.newsclaims.internal.ResultNames.POINTER;
import static io.github.newsclaims.internal.ResultNames.RULE;

import io.github.newsclaims.internal.ResultMakers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of an article that is valid but doubtful. */
public final class Finding {
    static {
        ResultMakers.register(
                Finding.class,
                parts -> new Finding(
                        parts.get(RULE, CheckRule.class), parts.text(POINTER), parts.text(WORDS), parts.text(MESSAGE)));
    }

    private final CheckRule rule;
    private final String pointer;
    private final String words;
    private final String message;

    Finding(CheckRule rule, String pointer, String words, String message) {
        this.rule = rule;
        this.pointer = pointer;
        this.words = words;
        this.message = message;
    }

    /**
     * Returns the rule that found it.
     *
     * @return for example {@link CheckRule#AMOUNT_DIFFERS}
     */
    public CheckRule rule() {
        return rule;
    }

    /**
     * Returns which part of the article it is about.
     *
     * @return a JSON pointer, for example "/claims/0/figures/0/amount"
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the words of the article that it is about.
     *
     * @return for example "93,000"; empty if it is not about words
     */
    public String words() {
        return words;
    }

    /**
     * Returns what is doubtful and what to do about it.
     *
     * @return for example {@code "93,000" says 93000, and the amount is exactly 9300; correct one of them}
     */
    public String message() {
        return message;
    }

    /**
     * Returns the severity of the rule that found it.
     *
     * @return for example {@link Severity#WARNING}
     */
    public Severity severity() {
        return rule.severity();
    }

    /** Two findings are equal if their rules, pointers, words and messages are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && rule == that.rule
                && pointer.equals(that.pointer)
                && words.equals(that.words)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, pointer, words, message);
    }

    /** The finding in one line, for example "WARNING amount-differs /claims/0/figures/0/amount: …". */
    @Override
    public String toString() {
        return severity() + " " + rule.id() + " " + pointer + ": " + message;
    }
}
