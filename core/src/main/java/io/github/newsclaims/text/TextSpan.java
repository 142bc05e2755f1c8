package io.github.newsclaims.text;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Invalid;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of an article's text with the characters in it.
 *
 * <p>Start and end are those of a Text Position Selector of the W3C Web Annotation Data Model (section 4.2.5): code points
 * from 0, half-open. The characters are the {@code exact} of a Text Quote Selector (section 4.2.4).
 *
 * <p>A span owns its characters and does not reference the text. It checks that it is not empty and that its characters have
 * its length. Whether a text has these characters at this place is checked by the {@code Article} that contains both, or by
 * {@link ArticleText#contains(TextSpan)}.
 *
 * <p>The natural order is the order of the text: by start, then by end, then by characters.
 */
public final class TextSpan implements Comparable<TextSpan> {
    private static final Comparator<TextSpan> ORDER = Comparator.comparingInt(TextSpan::start)
            .thenComparingInt(TextSpan::end)
            .thenComparing(TextSpan::exact);

    private final int start;
    private final int end;
    private final String exact;

    private TextSpan(int start, int end, String exact) {
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

    /**
     * Returns a span. The text itself is not needed; {@link ArticleText#span(int, int)} makes a span of a text.
     *
     * @param start the offset of the first character, in Unicode code points from 0, for example 89
     * @param end the offset after the last character, for example 122
     * @param exact the characters there, for example "They pay 150 crowns a month more."; as many code points as the span
     * @return the span
     * @throws IllegalArgumentException if start is negative, end is not after start, or {@code exact} is blank, has an
     *     unpaired surrogate or another length than the span
     */
    public static TextSpan of(int start, int end, String exact) {
        return new TextSpan(start, end, exact);
    }

    /** Returns the span between two offsets, which must be inside the text. */
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
     * Returns the offset of the first character.
     *
     * @return the offset in Unicode code points from 0, for example 89
     */
    public int start() {
        return start;
    }

    /**
     * Returns the offset after the last character.
     *
     * @return the offset in Unicode code points from 0, for example 122
     */
    public int end() {
        return end;
    }

    /**
     * Returns the characters of the span.
     *
     * @return for example "They pay 150 crowns a month more."; never blank, as many code points as the span
     */
    public String exact() {
        return exact;
    }

    /**
     * Returns the number of code points in the span.
     *
     * @return for example 33
     */
    public int length() {
        return end - start;
    }

    /**
     * Returns whether this span and another one have a character in common. Spans that only touch do not.
     *
     * @param other a span of the same text
     * @return true if at least one offset is in both
     */
    public boolean intersects(TextSpan other) {
        return start < Objects.requireNonNull(other, "other").end && other.start < end;
    }

    /**
     * Returns whether another span lies inside this one. A span contains itself.
     *
     * @param other a span of the same text
     * @return true if every offset of the other span is in this one
     */
    public boolean contains(TextSpan other) {
        return start <= Objects.requireNonNull(other, "other").start && other.end <= end;
    }

    /** Compares two spans by the order of the text. */
    @Override
    public int compareTo(TextSpan other) {
        return ORDER.compare(this, Objects.requireNonNull(other, "other"));
    }

    /** Two spans are equal if they have the same offsets and characters. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextSpan that && start == that.start && end == that.end && exact.equals(that.exact);
    }

    @Override
    public int hashCode() {
        return (31 * start + end) * 31 + exact.hashCode();
    }

    /** Returns offsets and characters, for example {@code TextSpan[start=64, end=68, exact=told]}. */
    @Override
    public String toString() {
        return "TextSpan[start=" + start + ", end=" + end + ", exact=" + exact + "]";
    }
}
