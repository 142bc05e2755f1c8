package io.github.newsclaims.internal.compare;

import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;

/** Computes the overlap of two places in one text. */
public final class Overlap {
    private Overlap() {}

    /** Returns the share of the characters of either place that are in both: 1 for equal places, 0 for disjoint ones. */
    public static Ratio share(Anchor a, Anchor b) {
        long both = common(a, b);
        return Ratio.of(both).times(Ratio.of(a.length() + b.length() - both).inverse());
    }

    /** Returns the number of characters that are in both places. */
    public static long common(Anchor a, Anchor b) {
        long common = 0;
        int one = 0;
        int other = 0;
        while (one < a.spans().size() && other < b.spans().size()) {
            TextSpan span = a.spans().get(one);
            TextSpan with = b.spans().get(other);
            if (span.intersects(with)) {
                common += Math.min(span.end(), with.end()) - Math.max(span.start(), with.start());
            }
            if (span.end() <= with.end()) {
                one++;
            } else {
                other++;
            }
        }
        return common;
    }
}
