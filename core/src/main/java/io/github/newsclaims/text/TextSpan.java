package io.github.newsclaims.text;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Invalid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article's text with the characters that are there.
 *
 * <p>A span has its own characters and keeps no text. It checks that it is not empty and that its characters have its
 * length. Whether a text has these characters there is checked by the {@code Article} that holds both, or by {@link
 * ArticleText#contains(TextSpan)}.
 */
public final class TextSpan {
    private final int start;
    private final int end;
    private final String exact;

    /**
     * Makes a span, whose text need not be at hand.
     *
     * @param start the offset of the first character, in Unicode code points from 0, for example 89
     * @param end the offset after the last character, for example 122
     * @param exact the characters there, for example "They pay 150 crowns a month more."; as many code points as the span
     * @throws IllegalArgumentException if start is negative, end is not after start, or {@code exact} is blank, has an
     *     unpaired surrogate or another length than the span
     */
    public TextSpan(int start, int end, String exact) {
        Objects.requireNonNull(exact, "exact");
        requireOrder(start, end);
        Characters.require("span text", exact);
        if (exact.codePointCount(0, exact.length()) != end - start) {
            throw Invalid.value(
                    "span",
                    "exact must be as long as the span of " + (end - start)
                            + (end - start == 1 ? " code point" : " code points"),
                    exact);
        }
        this.start = start;
        this.end = end;
        this.exact = exact;
    }

    /** Returns the span between two offsets that are both inside a text. */
    static TextSpan in(ArticleText text, int start, int end) {
        requireOrder(start, end);
        return new TextSpan(start, end, text.slice(start, end));
    }

    private static void requireOrder(int start, int end) {
        if (start < 0) {
            throw Invalid.value("span", "start must not be negative", start);
        }
        if (end <= start) {
            throw Invalid.value("span", "end must be after start " + start, end);
        }
    }

    /**
     * The offset of the first character.
     *
     * @return Unicode code points from 0, for example 89
     */
    public int start() {
        return start;
    }

    /**
     * The offset after the last character.
     *
     * @return Unicode code points from 0, for example 122
     */
    public int end() {
        return end;
    }

    /**
     * The characters of the span.
     *
     * @return for example "They pay 150 crowns a month more."; never blank, as many code points as the span
     */
    public String exact() {
        return exact;
    }

    /**
     * The number of code points in the span.
     *
     * @return for example 33
     */
    public int length() {
        return end - start;
    }

    /** Two spans are equal when they have the same offsets and characters. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextSpan that && start == that.start && end == that.end && exact.equals(that.exact);
    }

    @Override
    public int hashCode() {
        return (31 * start + end) * 31 + exact.hashCode();
    }

    /** Offsets and characters, for example {@code TextSpan[start=64, end=68, exact=told]}. */
    @Override
    public String toString() {
        return "TextSpan[start=" + start + ", end=" + end + ", exact=" + exact + "]";
    }
}
