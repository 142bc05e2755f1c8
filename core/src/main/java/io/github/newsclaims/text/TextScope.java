package io.github.newsclaims.text;

import io.github.newsclaims.internal.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The part of a text to search in: one or more ranges, none, or the whole text.
 *
 * <p>Each piece of a match must lie inside one range. Ranges that touch are joined to one. A range may go beyond the end of
 * a text: {@code between(0, 500)} is the whole of a text of 120 characters.
 */
public final class TextScope {
    /** A scope with one range that no text exceeds. */
    private static final TextScope ALL = new TextScope(List.of(new TextRange(0, Integer.MAX_VALUE)));

    private final List<TextRange> ranges;

    private TextScope(List<TextRange> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /**
     * Returns the whole of any text.
     *
     * @return the scope that contains every place
     */
    public static TextScope all() {
        return ALL;
    }

    /**
     * Returns the range between two offsets.
     *
     * @param start the offset of the first character, in code points
     * @param end the offset after the last character
     * @return the scope; empty if start equals end
     * @throws IllegalArgumentException if start is negative or end is before start
     */
    public static TextScope between(int start, int end) {
        if (start < 0) {
            throw Invalid.value("scope", "start must not be negative", start);
        }
        if (end < start) {
            throw Invalid.value("scope", "end must not be before start " + start, end);
        }
        return new TextScope(start == end ? List.of() : List.of(new TextRange(start, end)));
    }

    /**
     * Returns the spans of an anchor as a scope. The gaps between the spans do not belong to it.
     *
     * @param anchor a place in the text
     * @return the scope
     */
    public static TextScope inside(Anchor anchor) {
        List<TextRange> ranges = new ArrayList<>();
        for (TextSpan span : Objects.requireNonNull(anchor, "anchor").spans()) {
            append(ranges, span.start(), span.end());
        }
        return new TextScope(ranges);
    }

    /**
     * Returns this scope without the spans of an anchor.
     *
     * @param anchor a place in the same text
     * @return the rest of the scope; may be empty
     */
    public TextScope outside(Anchor anchor) {
        Objects.requireNonNull(anchor, "anchor");
        List<TextRange> rest = new ArrayList<>();
        for (TextRange range : ranges) {
            int from = range.start();
            for (TextSpan span : anchor.spans()) {
                append(rest, from, Math.min(span.start(), range.end()));
                from = Math.max(from, span.end());
            }
            append(rest, from, range.end());
        }
        return new TextScope(rest);
    }

    /**
     * Returns whether a place lies inside this scope.
     *
     * @param anchor a place in the same text
     * @return true if each span of the anchor is inside one range
     */
    public boolean contains(Anchor anchor) {
        return Objects.requireNonNull(anchor, "anchor").spans().stream()
                .allMatch(span -> contains(span.start(), span.end()));
    }

    private boolean contains(int start, int end) {
        for (TextRange range : ranges) {
            if (range.start() <= start && end <= range.end()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the ranges of this scope.
     *
     * @return the ranges in the order of the text, disjoint and not touching; empty if the scope is empty. The last one ends
     *     at {@link Integer#MAX_VALUE} if the scope has no end
     */
    public List<TextRange> ranges() {
        return ranges;
    }

    static TextScope of(List<TextRange> ordered) {
        List<TextRange> ranges = new ArrayList<>();
        for (TextRange range : ordered) {
            append(ranges, range.start(), range.end());
        }
        return new TextScope(ranges);
    }

    private static void append(List<TextRange> ranges, int start, int end) {
        if (start >= end) {
            return;
        }
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).end() >= start) {
            ranges.set(
                    last,
                    new TextRange(
                            ranges.get(last).start(),
                            Math.max(end, ranges.get(last).end())));
        } else {
            ranges.add(new TextRange(start, end));
        }
    }

    /** Two scopes are equal if they have the same ranges. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextScope that && ranges.equals(that.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    /** Returns the ranges, for example "[0, 120)" or "[0, 5) and [9, end)"; "nowhere" if there is none. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder();
        for (TextRange range : ranges) {
            shown.append(shown.isEmpty() ? "[" : " and [").append(range.start()).append(", ");
            shown.append(range.end() == Integer.MAX_VALUE ? "end" : range.end()).append(')');
        }
        return shown.isEmpty() ? "nowhere" : shown.toString();
    }
}
