package io.github.newsclaims.text;

import io.github.newsclaims.internal.Invalid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text to look: one or more stretches, none, or all of it.
 *
 * <p>Each piece of what is looked for must lie inside one stretch; stretches that touch are one. What lies past the end of a
 * text is not there: {@code between(0, 500)} of a text of 120 characters is all of it.
 */
public final class TextScope {
    /** The most there can be. */
    private static final TextScope ALL = new TextScope(List.of(new Range(0, Integer.MAX_VALUE)));

    /**
     * A range of offsets.
     *
     * @param start the offset of the first character, in code points
     * @param end the offset after the last one
     */
    public record Range(int start, int end) {}

    private final List<Range> ranges;

    private TextScope(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /**
     * The whole of any text.
     *
     * @return the scope that holds everything
     */
    public static TextScope all() {
        return ALL;
    }

    /**
     * The stretch between two offsets.
     *
     * @param start the offset of the first character, in code points
     * @param end the offset after the last one
     * @return the scope; empty where start equals end
     * @throws IllegalArgumentException if start is negative or end is before start
     */
    public static TextScope between(int start, int end) {
        if (start < 0) {
            throw Invalid.value("scope", "start must not be negative", start);
        }
        if (end < start) {
            throw Invalid.value("scope", "end must not be before start " + start, end);
        }
        return new TextScope(start == end ? List.of() : List.of(new Range(start, end)));
    }

    /**
     * The inside of an anchor: its spans, not the gaps between them.
     *
     * @param anchor a place in the text
     * @return the scope
     */
    public static TextScope inside(Anchor anchor) {
        List<Range> ranges = new ArrayList<>();
        for (TextSpan span : anchor.spans()) {
            append(ranges, span.start(), span.end());
        }
        return new TextScope(ranges);
    }

    /**
     * This scope without an anchor's spans.
     *
     * @param anchor a place in the same text
     * @return the scope that is left; may be empty
     */
    public TextScope outside(Anchor anchor) {
        List<Range> left = new ArrayList<>();
        for (Range range : ranges) {
            int from = range.start();
            for (TextSpan span : anchor.spans()) {
                if (span.start() < range.end() && span.end() > from) {
                    append(left, from, span.start());
                    from = span.end();
                }
            }
            append(left, from, range.end());
        }
        return new TextScope(left);
    }

    /**
     * Whether a place lies inside: each of its spans within one stretch.
     *
     * @param anchor a place in the same text
     * @return true if nothing of it lies outside
     */
    public boolean contains(Anchor anchor) {
        return anchor.spans().stream().allMatch(span -> contains(span.start(), span.end()));
    }

    boolean contains(int start, int end) {
        for (Range range : ranges) {
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
    public List<Range> ranges() {
        return ranges;
    }

    static TextScope of(List<Range> ordered) {
        List<Range> ranges = new ArrayList<>();
        for (Range range : ordered) {
            append(ranges, range.start(), range.end());
        }
        return new TextScope(ranges);
    }

    private static void append(List<Range> ranges, int start, int end) {
        if (start >= end) {
            return;
        }
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).end() >= start) {
            ranges.set(
                    last,
                    new Range(
                            ranges.get(last).start(),
                            Math.max(end, ranges.get(last).end())));
        } else {
            ranges.add(new Range(start, end));
        }
    }

    /** Two scopes are equal when they have the same stretches. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextScope that && ranges.equals(that.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    /** Returns the stretches, for example "[0, 120)" or "[0, 5) and [9, end)"; "nowhere" where there is none. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder();
        for (Range range : ranges) {
            shown.append(shown.isEmpty() ? "[" : " and [").append(range.start()).append(", ");
            shown.append(range.end() == Integer.MAX_VALUE ? "end" : range.end()).append(')');
        }
        return shown.isEmpty() ? "nowhere" : shown.toString();
    }
}
