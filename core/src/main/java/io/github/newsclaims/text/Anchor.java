package io.github.newsclaims.text;

import io.github.newsclaims.internal.Invalid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Words of an article with their place: one span, or several where the words are split.
 *
 * @param spans one or more spans in the order of the text; they do not overlap, but may touch
 */
public record Anchor(List<TextSpan> spans) implements Wording {
    /**
     * Checks and copies the spans.
     *
     * @param spans one or more spans in the order of the text
     * @throws IllegalArgumentException if there is no span, or the spans are out of order or overlap
     */
    public Anchor {
        spans.forEach(span -> Objects.requireNonNull(span, "span"));
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw Invalid.value("anchor", "at least one span is required");
        }
        for (int index = 1; index < spans.size(); index++) {
            int end = spans.get(index - 1).end();
            if (spans.get(index).start() < end) {
                throw Invalid.value(
                        "anchor",
                        "spans must be in the order of the text and disjoint, so span " + index + " starts at or after "
                                + end,
                        spans.get(index).start());
            }
        }
    }

    /**
     * Returns an anchor of its spans.
     *
     * @param spans one or more spans in the order of the text
     * @return the anchor
     * @throws IllegalArgumentException if there is no span, or the spans are out of order or overlap
     */
    public static Anchor of(TextSpan... spans) {
        return new Anchor(Arrays.asList(spans));
    }

    /**
     * Returns an anchor of one span.
     *
     * @param span the span
     * @return the anchor
     */
    public static Anchor of(TextSpan span) {
        return new Anchor(List.of(Objects.requireNonNull(span, "span")));
    }

    /**
     * The offset of the first character, in code points.
     *
     * @return for example 89
     */
    public int start() {
        return spans.get(0).start();
    }

    /**
     * The offset after the last character, in code points.
     *
     * @return for example 122
     */
    public int end() {
        return spans.get(spans.size() - 1).end();
    }

    /**
     * This anchor and another one as the pieces of one: how the two halves of a split quotation are joined.
     *
     * @param other an anchor in the same text, before or after this one
     * @return an anchor of all spans of both, in the order of the text
     * @throws IllegalArgumentException if the two overlap
     */
    public Anchor and(Anchor other) {
        List<TextSpan> all = new ArrayList<>(spans);
        all.addAll(other.spans());
        all.sort(Comparator.comparingInt(TextSpan::start));
        return new Anchor(all);
    }

    /**
     * Whether every character of another anchor is one of this anchor's: its spans lie inside the union of these, where
     * touching spans count as one.
     *
     * @param other an anchor in the same text
     * @return true if nothing of it lies outside
     */
    public boolean contains(Anchor other) {
        for (TextSpan span : other.spans()) {
            if (!contains(span.start(), span.end())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the half-open range lies inside the union of the spans. */
    boolean contains(int from, int to) {
        int reached = from;
        for (int index = lastUpTo(from);
                index < spans.size() && spans.get(index).start() <= reached;
                index++) {
            reached = Math.max(reached, spans.get(index).end());
            if (reached >= to) {
                return true;
            }
        }
        return false;
    }

    /** The last span that starts at an offset or before it, or else the first: a claim of many spans may have many figures. */
    private int lastUpTo(int offset) {
        int low = 0;
        int high = spans.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public List<String> pieces() {
        return spans.stream().map(TextSpan::exact).toList();
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        int end = start();
        for (TextSpan span : spans) {
            if (span.start() > end) {
                text.append(' ');
            }
            text.append(span.exact());
            end = span.end();
        }
        return text.toString();
    }
}
