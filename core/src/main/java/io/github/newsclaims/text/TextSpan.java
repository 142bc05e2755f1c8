package io.github.newsclaims.text;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Invalid;
import java.util.Objects;

/**
 * A stretch of an article's text with the characters that stand there.
 *
 * <p>The span itself knows that it is not empty and that its characters fill it; that they stand in a text is proven
 * where the two meet, in an {@code Article} or by {@link ArticleText#holds(TextSpan)}.
 *
 * @param start the offset of the first character, in Unicode code points from 0, for example 89
 * @param end the offset after the last character, for example 122
 * @param exact the characters there, for example "They pay 150 crowns a month more."; as many code points as the span
 */
public record TextSpan(int start, int end, String exact) {
    /**
     * Checks what a span can know without its text.
     *
     * @param start the offset of the first character
     * @param end the offset after the last character
     * @param exact the characters there
     * @throws IllegalArgumentException if start is negative, end is not after start, or {@code exact} is blank, has an
     *     unpaired surrogate or another length than the span
     */
    public TextSpan {
        Objects.requireNonNull(exact, "exact");
        if (start < 0) {
            throw Invalid.value("span", "start must not be negative", start);
        }
        if (end <= start) {
            throw Invalid.value("span", "end must be after start " + start, end);
        }
        Characters.require("span text", exact);
        if (exact.codePointCount(0, exact.length()) != end - start) {
            throw Invalid.value(
                    "span",
                    "exact must be as long as the span of " + (end - start)
                            + (end - start == 1 ? " code point" : " code points"),
                    exact);
        }
    }

    /**
     * The number of code points in the span.
     *
     * @return for example 33
     */
    public int length() {
        return end - start;
    }
}
