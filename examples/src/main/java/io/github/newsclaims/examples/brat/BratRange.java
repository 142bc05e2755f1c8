package io.github.newsclaims.examples.brat;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A range of the text.
 *
 * @param start the offset of its first character in code points
 * @param end the offset after its last character
 */
record BratRange(int start, int end) {
    /** Returns ranges in the order of the text. Those that touch or overlap are one. */
    static List<BratRange> merged(List<BratRange> ranges) {
        List<BratRange> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(BratRange::start).thenComparingInt(BratRange::end));
        List<BratRange> merged = new ArrayList<>();
        for (BratRange range : sorted) {
            BratRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && range.start <= last.end) {
                merged.set(merged.size() - 1, new BratRange(last.start, Math.max(last.end, range.end)));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    /** Returns the anchor of ranges; empty if all are white space. */
    static Optional<Anchor> anchor(List<BratRange> ranges, ArticleText text) {
        List<TextSpan> spans = new ArrayList<>();
        for (BratRange range : merged(ranges)) {
            try {
                spans.add(text.span(range.start, range.end));
            } catch (IllegalArgumentException e) {
                // A piece of white space, which no span may be. The words are complete without it.
                continue;
            }
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(Anchor.of(spans));
    }
}
