package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.internal.fold.Tokens;
import io.github.newsclaims.internal.fold.WordIndex;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.verbatim.QuoteToken.Editing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the passage that shares the most words with a quotation that the text does not have as it is.
 *
 * <p>The places of the rarer words of the quotation select the few parts of the text with which it is aligned, so the time for
 * one quotation does not depend on the length of the text.
 */
final class NearestPassage {
    /** The most words that an ellipsis may leave out. */
    private static final int LEFT_OUT = 80;
    /** A passage may be longer than the quotation by half its words plus this many. */
    private static final int SLACK = 8;
    /** The most characters by which a part is widened, so that it does not start or end within a word. */
    private static final int WIDENED = 40;

    private final ArticleText text;
    private final Fold fold;
    private final WordIndex index;

    NearestPassage(ArticleText text, Fold fold, WordIndex index) {
        this.text = text;
        this.fold = fold;
        this.index = index;
    }

    /** Finds the passage within some ranges of the text. Between two pieces of the quotation there may be any words. */
    Verbatim to(List<String> pieces, List<FoldRange> ranges) {
        Fold quote = Fold.of(String.join(" " + QuoteTokens.GAP + " ", pieces));
        List<QuoteToken> words = QuoteTokens.of(quote, 0, quote.text().length());
        Tokens units = Tokens.of(quote.text());
        int reach = reach(units.count(), words);
        List<AlignedPassage> found = new ArrayList<>();
        List<Runnable> second = new ArrayList<>();
        for (FoldRange range : ranges) {
            int from = index.tokens().at(range.from());
            int to = index.tokens().at(range.to());
            for (int start : new Votes(index, quote.text(), units, from, to, reach).starts()) {
                int first = Math.max(from, start - SLACK);
                int last = Math.min(to, start + 2 * reach + SLACK);
                if (first < last) {
                    List<QuoteToken> there = tokens(range, first, last);
                    if (!add(found, quote, words, range, there, true)) {
                        second.add(() -> add(found, quote, words, range, there, false));
                    }
                }
            }
        }
        if (found.isEmpty()) {
            second.forEach(Runnable::run);
        }
        return best(found);
    }

    private List<QuoteToken> tokens(FoldRange range, int first, int last) {
        int from = widened(index.tokens().start(first), range.from(), -1);
        int to = widened(Math.min(range.to(), index.tokens().end(last - 1)), range.to(), 1);
        return QuoteTokens.of(fold, from, to);
    }

    /**
     * Aligns the quotation with some tokens of the text. Keeps the passage if it has half of the words, and returns whether it
     * does.
     *
     * @param compact whether the passage is to be compact; otherwise it has as many of the words as possible
     */
    private boolean add(
            List<AlignedPassage> found,
            Fold quote,
            List<QuoteToken> words,
            FoldRange range,
            List<QuoteToken> there,
            boolean compact) {
        int offset = Math.max(0, (there.size() - words.size()) / 2);
        AlignedPassage passage = new AlignedPassage(
                text,
                quote,
                words,
                fold,
                there,
                range,
                compact ? Alignment.compact(words, there, offset) : Alignment.complete(words, there, offset));
        if (!passage.sharesHalf()) {
            return false;
        }
        found.add(passage.compare());
        return true;
    }

    /** Returns an index moved away from the middle of a part until a space or the end of the range, but not far. */
    private int widened(int index, int limit, int step) {
        int at = index;
        for (int moved = 0; moved < WIDENED && at != limit; moved++) {
            if (fold.text().charAt(step < 0 ? at - 1 : at) == ' ') {
                return at;
            }
            at += step;
        }
        return at;
    }

    private static Verbatim best(List<AlignedPassage> found) {
        List<AlignedPassage> edited =
                found.stream().filter(AlignedPassage::isEditorial).toList();
        List<Anchor> places = edited.stream()
                .map(AlignedPassage::pieces)
                .distinct()
                .sorted(Comparator.comparingInt(Anchor::start))
                .toList();
        if (places.size() > 1) {
            return Verbatim.ambiguous(places);
        }
        if (places.size() == 1) {
            return Verbatim.at(
                    VerbatimLevel.EDITORIAL, places.get(0), edited.get(0).differences());
        }
        return found.stream()
                .max(AlignedPassage.byScore())
                .map(passage -> Verbatim.at(VerbatimLevel.CHANGED_WORDS, passage.whole(), passage.differences()))
                .orElse(Verbatim.NOT_FOUND);
    }

    /** Returns the most words of the text that a passage may have. */
    private static int reach(int units, List<QuoteToken> words) {
        long ellipses = words.stream()
                .filter(word -> word.kind() == Editing.ELLIPSIS || word.kind() == Editing.GAP)
                .count();
        return units + units / 2 + SLACK + (int) Math.min(5, ellipses) * LEFT_OUT;
    }
}
