package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextScope;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a folded text, and of the text it was made of.
 *
 * @param from the index of the first folded character
 * @param to the index after the last one
 * @param start the UTF-16 index in the text at which it starts
 * @param end the UTF-16 index in the text after it
 */
record FoldRange(int from, int to, int start, int end) {
    static List<FoldRange> of(TextScope scope, ArticleText text, Fold fold) {
        List<FoldRange> ranges = new ArrayList<>();
        for (TextScope.Range range : scope.ranges()) {
            int start = text.utf16Index(Math.min(range.start(), text.length()));
            int end = text.utf16Index(Math.min(range.end(), text.length()));
            int from = fold.foldedIndex(start);
            int to = fold.foldedIndex(end);
            // A character that goes on after the stretch is outside it, as one is whose accent is left out.
            while (to > from && fold.sourceEnd(to - 1) > end) {
                to--;
            }
            // White space that begins before the stretch and goes on in it is one folded character outside it.
            ranges.add(new FoldRange(from, Math.max(from, to), start, end));
        }
        return ranges;
    }
}
