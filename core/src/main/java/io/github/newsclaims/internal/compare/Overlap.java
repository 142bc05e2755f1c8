package io.github.newsclaims.internal.compare;

import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;

/** How much of two places in one text is the same. */
public final class Overlap {
    private Overlap() {}

    /** The characters of both, as a share of the characters of either: 1 for equal places, 0 for places apart. */
    public static Ratio share(Anchor a, Anchor b) {
        long both = common(a, b);
        return Ratio.of(both).times(Ratio.of(a.length() + b.length() - both).inverse());
    }

    /** The number of characters of both. */
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
