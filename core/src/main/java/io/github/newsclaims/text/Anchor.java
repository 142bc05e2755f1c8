package io.github.newsclaims.text;

import io.github.newsclaims.internal.Invalid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words of an article with their place: one span, or several where the words are split. */
public final class Anchor implements Wording {
    /** The TextSpan, where there is only one, as in nearly every anchor; else an array of them. */
    private final Object spans;

    /**
     * An anchor of its spans.
     *
     * @param spans one or more spans in the order of the text; they do not overlap, but may touch
     * @throws IllegalArgumentException if there is no span, or the spans are out of order or overlap
     */
    public Anchor(List<TextSpan> spans) {
        this(checked(spans.toArray(new TextSpan[0])));
    }

    private Anchor(Object spans) {
        this.spans = spans;
    }

    /**
     * An anchor of its spans.
     *
     * @param spans one or more spans in the order of the text
     * @return the anchor
     * @throws IllegalArgumentException if there is no span, or the spans are out of order or overlap
     */
    public static Anchor of(TextSpan... spans) {
        return new Anchor(checked(spans.clone()));
    }

    /**
     * An anchor of one span.
     *
     * @param span the span
     * @return the anchor
     */
    public static Anchor of(TextSpan span) {
        return new Anchor((Object) Objects.requireNonNull(span, "span"));
    }

    private static Object checked(TextSpan[] spans) {
        if (spans.length == 0) {
            throw Invalid.value("anchor", "at least one span is required");
        }
        for (TextSpan span : spans) {
            Objects.requireNonNull(span, "span");
        }
        for (int index = 1; index < spans.length; index++) {
            int end = spans[index - 1].end();
            if (spans[index].start() < end) {
                throw Invalid.value(
                        "anchor",
                        "spans must be in the order of the text and disjoint, so span " + index + " starts at or after "
                                + end,
                        spans[index].start());
            }
        }
        return spans.length == 1 ? spans[0] : spans;
    }

    /**
     * The stretches of text.
     *
     * @return one or more spans in the order of the text; unmodifiable
     */
    public List<TextSpan> spans() {
        return spans instanceof TextSpan one ? List.of(one) : List.of((TextSpan[]) spans);
    }

    private int count() {
        return spans instanceof TextSpan ? 1 : ((TextSpan[]) spans).length;
    }

    private TextSpan span(int index) {
        return spans instanceof TextSpan one ? one : ((TextSpan[]) spans)[index];
    }

    /**
     * The offset of the first character, in code points.
     *
     * @return for example 89
     */
    public int start() {
        return span(0).start();
    }

    /**
     * The offset after the last character, in code points.
     *
     * @return for example 122
     */
    public int end() {
        return span(count() - 1).end();
    }

    /**
     * This anchor and another one as the pieces of one: how the two halves of a split quotation are joined.
     *
     * @param other an anchor in the same text, before or after this one
     * @return an anchor of all spans of both, in the order of the text
     * @throws IllegalArgumentException if the two overlap
     */
    public Anchor and(Anchor other) {
        List<TextSpan> all = new ArrayList<>(spans());
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
    public boolean covers(Anchor other) {
        for (TextSpan span : other.spans()) {
            if (!covers(span.start(), span.end())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the half-open range lies inside the union of the spans. */
    boolean covers(int from, int to) {
        int reached = from;
        for (int index = lastUpTo(from); index < count() && span(index).start() <= reached; index++) {
            reached = Math.max(reached, span(index).end());
            if (reached >= to) {
                return true;
            }
        }
        return false;
    }

    /** The last span that starts at an offset or before it, or else the first: a claim of many spans may have many figures. */
    private int lastUpTo(int offset) {
        int low = 0;
        int high = count();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (span(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public List<String> pieces() {
        return spans().stream().map(TextSpan::exact).toList();
    }

    @Override
    public String text() {
        if (spans instanceof TextSpan one) {
            return one.exact();
        }
        StringBuilder text = new StringBuilder();
        int end = start();
        for (TextSpan span : spans()) {
            if (span.start() > end) {
                text.append(' ');
            }
            text.append(span.exact());
            end = span.end();
        }
        return text.toString();
    }

    /** Two anchors are equal when they have equal spans. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Anchor that && spans().equals(that.spans());
    }

    @Override
    public int hashCode() {
        return spans().hashCode();
    }

    /** The spans, for example {@code Anchor[spans=[TextSpan[start=64, end=68, exact=told]]]}. */
    @Override
    public String toString() {
        return "Anchor[spans=" + spans() + "]";
    }
}
