package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextRange;
import io.github.newsclaims.text.TextScope;
import java.util.ArrayList;
import java.util.List;

/**
 * A range of a folded text and of its original.
 *
 * @param from the index of the first folded character
 * @param to the index after the last folded character
 * @param start the UTF-16 index in the original at which the range starts
 * @param end the UTF-16 index in the original after the range
 */
record FoldRange(int from, int to, int start, int end) {
    /** Returns the range of a whole text. */
    static FoldRange whole(Fold fold) {
        return new FoldRange(0, fold.text().length(), 0, fold.source().length());
    }

    static List<FoldRange> of(TextScope scope, ArticleText text, Fold fold) {
        List<FoldRange> ranges = new ArrayList<>(scope.ranges().size());
        for (TextRange range : scope.ranges()) {
            int start = text.utf16Index(Math.min(range.start(), text.length()));
            int end = text.utf16Index(Math.min(range.end(), text.length()));
            int from = fold.foldedIndex(start);
            int to = fold.foldedIndex(end);
            // Exclude a folded character whose original extends past the range, such as a letter whose accent is
            // outside.
            while (to > from && fold.sourceEnd(to - 1) > end) {
                to--;
            }
            // White space that starts before the range and continues in it is one folded character, which is outside.
            ranges.add(new FoldRange(from, Math.max(from, to), start, end));
        }
        return ranges;
    }
}
