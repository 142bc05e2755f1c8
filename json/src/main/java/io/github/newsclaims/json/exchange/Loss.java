package io.github.newsclaims.json.exchange;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.json.internal.codec.Shown;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that was not simply taken over into another format: what it was, where, what happened to it, and why.
 *
 * <p>If a foreign format was read, field and pointer are those of the foreign document. If one was written, they are those of
 * the article in its JSON form. A loss names a field and does not repeat its value.
 *
 * <pre>{@code
 * Loss.of("image", "/author/image", LossOutcome.LEFT_OUT, "the model has no pictures")
 * }</pre>
 */
public final class Loss {
    /** The number of characters after which a reason is cut. */
    private static final int REASON = 300;

    private static final long NO_LINE = 0;

    private final String field;
    private final String pointer;
    private final LossOutcome outcome;
    private final String reason;
    /** The line, counted from 1; 0 if it is not known. */
    private final long line;

    private Loss(String field, String pointer, LossOutcome outcome, String reason, long line) {
        this.field = field;
        this.pointer = pointer;
        this.outcome = outcome;
        this.reason = reason;
        this.line = line;
    }

    /**
     * Returns a loss.
     *
     * @param field the name of the field as the format has it, for example "ratingValue"
     * @param pointer the place as a JSON Pointer, for example "/reviewRating/ratingValue"; empty for the whole document, and
     *     for a format that has lines and no fields
     * @param outcome what happened, for example {@link LossOutcome#KEPT}
     * @param reason why, in words, for example "the best value is less than the worst"; it is escaped, and cut after 300
     *     characters
     * @return the loss, whose line is not known
     * @throws IllegalArgumentException if the field or the reason is blank
     */
    public static Loss of(String field, String pointer, LossOutcome outcome, String reason) {
        requireWords("field", Objects.requireNonNull(field, "field"));
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(outcome, "outcome");
        requireWords("reason", Objects.requireNonNull(reason, "reason"));
        return new Loss(field, pointer, outcome, Invalid.line(reason, REASON), NO_LINE);
    }

    private static void requireWords(String part, String words) {
        if (Characters.isBlank(words)) {
            throw Invalid.value("loss", part + " must not be blank", words);
        }
    }

    /**
     * Returns this loss with the line on which the part is, for a format with one record on each line.
     *
     * @param line the line, counted from 1, for example 12
     * @return a new loss
     * @throws IllegalArgumentException if the line is less than 1
     */
    public Loss withLine(long line) {
        if (line < 1) {
            throw Invalid.value("loss", "line must be at least 1", line);
        }
        return new Loss(field, pointer, outcome, reason, line);
    }

    /**
     * Returns the name of the field.
     *
     * @return for example "ratingValue"
     */
    public String field() {
        return field;
    }

    /**
     * Returns where the part is.
     *
     * @return a JSON Pointer (RFC 6901), for example "/reviewRating/ratingValue"; empty for the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the line on which the part is.
     *
     * @return the line, counted from 1; empty unless the format has one record on each line
     */
    public OptionalLong line() {
        return line == NO_LINE ? OptionalLong.empty() : OptionalLong.of(line);
    }

    /**
     * Returns what happened to the part.
     *
     * @return for example {@link LossOutcome#LEFT_OUT}
     */
    public LossOutcome outcome() {
        return outcome;
    }

    /**
     * Returns why the part was not simply taken over.
     *
     * @return words, for example "the model has no pictures"
     */
    public String reason() {
        return reason;
    }

    /**
     * Returns all of it in one line, for people. Names are escaped, and shortened if they are long.
     *
     * @return for example "ratingValue was kept as an extension: the best value is less than the worst, at
     *     /reviewRating/ratingValue"
     */
    public String message() {
        return Shown.name(field) + " " + outcome.words() + ": " + reason
                + (pointer.isEmpty() ? "" : ", at " + Shown.pointer(pointer))
                + (line == NO_LINE ? "" : pointer.isEmpty() ? ", at line " + line : ", line " + line);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Loss that
                && field.equals(that.field)
                && pointer.equals(that.pointer)
                && outcome == that.outcome
                && reason.equals(that.reason)
                && line == that.line;
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, pointer, outcome, reason, line);
    }

    /** Returns the message, for example "image was left out: the model has no pictures, at /author/image". */
    @Override
    public String toString() {
        return message();
    }
}
