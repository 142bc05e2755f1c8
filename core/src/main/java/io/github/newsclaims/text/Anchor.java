package io.github.newsclaims.text;

import io.github.newsclaims.internal.Invalid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article with their place: one span, or several spans if the words are split.
 *
 * <p>Each span is what a Text Position Selector of the W3C Web Annotation Data Model selects. The spans are in the order of
 * the text. They do not overlap, but one may begin where another ends.
 *
 * <p>The natural order is the order of the text: anchors are compared span by span, and an anchor whose spans begin another
 * anchor comes before it.
 */
public final class Anchor implements Wording, Comparable<Anchor> {
    private final List<TextSpan> spans;

    private Anchor(List<TextSpan> given) {
        given.forEach(span -> Objects.requireNonNull(span, "span"));
        spans = List.copyOf(given);
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
     * Returns an anchor with the given spans.
     *
     * @param spans one or more spans in the order of the text
     * @return the anchor
     * @throws IllegalArgumentException if there is no span, or the spans are out of order or overlap
     */
    public static Anchor of(TextSpan... spans) {
        return of(Arrays.asList(Objects.requireNonNull(spans, "spans")));
    }

    /**
     * Returns an anchor with the given spans.
     *
     * @param spans one or more spans in the order of the text; the list is copied
     * @return the anchor
     * @throws IllegalArgumentException if there is no span, or the spans are out of order or overlap
     */
    public static Anchor of(List<TextSpan> spans) {
        return new Anchor(Objects.requireNonNull(spans, "spans"));
    }

    /**
     * Returns the spans.
     *
     * @return one or more spans in the order of the text; they do not overlap
     */
    public List<TextSpan> spans() {
        return spans;
    }

    /**
     * Returns the offset of the first character of the first span.
     *
     * @return the offset in code points, for example 89
     */
    public int start() {
        return spans.get(0).start();
    }

    /**
     * Returns the offset after the last character of the last span.
     *
     * @return the offset in code points, for example 122
     */
    public int end() {
        return spans.get(spans.size() - 1).end();
    }

    /**
     * Returns the number of characters in all spans together. The gaps between the spans do not count.
     *
     * @return the length in code points, for example 33
     */
    public long length() {
        return spans.stream().mapToLong(TextSpan::length).sum();
    }

    /**
     * Joins this anchor and another one, for example the two halves of a split quotation.
     *
     * @param other an anchor in the same text, before or after this one
     * @return an anchor with the spans of both, in the order of the text
     * @throws IllegalArgumentException if the two overlap
     */
    public Anchor and(Anchor other) {
        List<TextSpan> all = new ArrayList<>(spans);
        all.addAll(Objects.requireNonNull(other, "other").spans);
        all.sort(Comparator.naturalOrder());
        return of(all);
    }

    /**
     * Returns whether every character of another anchor belongs to this one. Spans of this anchor that touch count as one.
     *
     * @param other an anchor in the same text
     * @return true if no character of the other anchor is outside the spans of this one
     */
    public boolean contains(Anchor other) {
        for (TextSpan span : Objects.requireNonNull(other, "other").spans) {
            if (!contains(span.start(), span.end())) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the half-open range lies inside the union of the spans. */
    private boolean contains(int from, int to) {
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

    /**
     * Returns the index of the last span that starts at or before an offset, or 0 if there is none. A binary search, because a
     * claim with many spans may have many figures, and each of them is looked up.
     */
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
    public List<TextQuote> quotes() {
        return spans.stream().map(TextSpan::quote).toList();
    }

    @Override
    public boolean hasContext() {
        return spans.stream().anyMatch(TextSpan::hasContext);
    }

    @Override
    public Anchor withoutContext() {
        return hasContext() ? of(spans.stream().map(TextSpan::withoutContext).toList()) : this;
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

    @Override
    public Optional<Anchor> anchor() {
        return Optional.of(this);
    }

    @Override
    public <R> R accept(WordingVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").visitAnchor(this);
    }

    /** Compares two anchors by the order of the text. */
    @Override
    public int compareTo(Anchor other) {
        return Arrays.compare(
                spans.toArray(TextSpan[]::new),
                Objects.requireNonNull(other, "other").spans.toArray(TextSpan[]::new));
    }

    /** Two anchors are equal if they have the same spans with the same context. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Anchor that && spans.equals(that.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    /** Returns the spans, for example {@code Anchor[spans=[TextSpan[start=64, end=68, exact=told]]]}. */
    @Override
    public String toString() {
        return "Anchor[spans=" + spans + "]";
    }
}
