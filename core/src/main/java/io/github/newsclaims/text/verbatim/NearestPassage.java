package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.internal.fold.Tokens;
import io.github.newsclaims.internal.fold.WordIndex;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.verbatim.Alignment.Step;
import io.github.newsclaims.text.verbatim.QuoteToken.Editing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final FixedWords fixed;

    NearestPassage(ArticleText text, Fold fold, WordIndex index, FixedWords fixed) {
        this.text = text;
        this.fold = fold;
        this.index = index;
        this.fixed = fixed;
    }

    /** Finds the passage within some ranges of the text. Between two pieces of the quotation there may be any words. */
    Verbatim to(List<String> pieces, List<FoldRange> ranges) {
        Fold quote = Fold.of(String.join(" " + QuoteTokens.GAP + " ", pieces));
        List<QuoteToken> words = QuoteTokens.of(quote, 0, quote.text().length());
        Tokens units = Tokens.of(quote.text());
        int reach = reach(units.count(), words);
        List<AlignedPassage> found = new ArrayList<>();
        List<PassagePart> without = new ArrayList<>();
        for (FoldRange range : ranges) {
            int from = index.tokens().at(range.from());
            int to = index.tokens().at(range.to());
            for (int start : new Votes(index, quote.text(), units, from, to, reach).starts()) {
                int first = Math.max(from, start - SLACK);
                int last = Math.min(to, start + 2 * reach + SLACK);
                if (first < last) {
                    PassagePart part = new PassagePart(quote, words, range, tokens(range, first, last));
                    AlignedPassage passage = compact(part);
                    if (!passage.sharesHalf()) {
                        without.add(part);
                        continue;
                    }
                    int before = found.size();
                    if (passage.compare().isEditorial() || part.isElided()) {
                        // Blocks that touch are not searched, and in a block only the best passage is found.
                        int wideFirst = Math.max(from, first - reach);
                        int wideLast = Math.min(to, last + reach);
                        addEditorial(found, new PassagePart(quote, words, range, tokens(range, wideFirst, wideLast)));
                    }
                    if (found.size() == before) {
                        found.add(passage);
                    }
                }
            }
        }
        if (found.isEmpty()) {
            without.forEach(part -> addIfHalf(found, complete(part)));
        }
        if (found.isEmpty()) {
            without.forEach(part ->
                    part.reordered().ifPresent(near -> found.add(compact(near).compare())));
        }
        return best(found);
    }

    private static void addIfHalf(List<AlignedPassage> found, AlignedPassage passage) {
        if (passage.sharesHalf()) {
            found.add(passage.compare());
        }
    }

    /**
     * Adds the passages in a part of the text that an editor's marks explain: the best one with the others that start or end at
     * equal words, and those before and after them.
     */
    private void addEditorial(List<AlignedPassage> found, PassagePart part) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (AlignedPassage passage : part.isElided() ? ties(part) : List.of(compact(part))) {
            if (passage.sharesHalf() && passage.compare().isEditorial()) {
                found.add(passage);
                first = Math.min(first, passage.firstToken());
                last = Math.max(last, passage.lastToken());
            }
        }
        if (last >= 0) {
            addEditorial(found, part.between(0, first));
            addEditorial(found, part.between(last + 1, part.there().size()));
        }
    }

    /**
     * A part of the text with which the quotation is aligned.
     *
     * @param quote the quotation, folded
     * @param words its words
     * @param range the part of the text that the question is about
     * @param there the words of this part
     */
    private record PassagePart(Fold quote, List<QuoteToken> words, FoldRange range, List<QuoteToken> there) {
        PassagePart between(int first, int end) {
            return new PassagePart(quote, words, range, there.subList(first, end));
        }

        /** Returns whether the quotation has an ellipsis or several pieces, between which the text may have any words. */
        boolean isElided() {
            return words.stream().anyMatch(word -> word.kind() == Editing.ELLIPSIS || word.kind() == Editing.GAP);
        }

        /** Returns how far the first word of the quotation is expected from the first word here. */
        int offset() {
            return Math.max(0, (there.size() - words.size()) / 2);
        }

        /**
         * Returns the words here that have the most words of the quotation, in any order, if they are at least half of them and not
         * spread over much more text than the quotation has.
         */
        Optional<PassagePart> reordered() {
            Map<String, Integer> missing = new HashMap<>();
            words.stream().filter(word -> !word.isFree()).forEach(word -> missing.merge(word.key(), 1, Integer::sum));
            Set<String> wanted = Set.copyOf(missing.keySet());
            int own = missing.values().stream().mapToInt(Integer::intValue).sum();
            int width = own + own / 2;
            int same = 0;
            int most = 0;
            int end = 0;
            for (int at = 0; at < there.size(); at++) {
                if (at >= width && missing.merge(there.get(at - width).key(), 1, Integer::sum) > 0) {
                    same--;
                }
                if (missing.merge(there.get(at).key(), -1, Integer::sum) >= 0) {
                    same++;
                }
                if (same > most) {
                    most = same;
                    end = at + 1;
                }
            }
            int first = Math.max(0, end - width);
            while (first < end && !wanted.contains(there.get(first).key())) {
                first++;
            }
            return most > 0 && 2 * most >= own ? Optional.of(between(first, end)) : Optional.empty();
        }
    }

    private List<QuoteToken> tokens(FoldRange range, int first, int last) {
        int from = widened(index.tokens().start(first), range.from(), -1);
        int to = widened(Math.min(range.to(), index.tokens().end(last - 1)), range.to(), 1);
        return QuoteTokens.of(fold, from, to);
    }

    private List<AlignedPassage> ties(PassagePart part) {
        return Alignment.ties(part.words(), part.there(), part.offset()).stream()
                .map(steps -> aligned(part, steps))
                .toList();
    }

    private AlignedPassage compact(PassagePart part) {
        return aligned(part, Alignment.compact(part.words(), part.there(), part.offset()));
    }

    /** Returns the passage that has as many of the words as possible, however far apart they are. */
    private AlignedPassage complete(PassagePart part) {
        return aligned(part, Alignment.complete(part.words(), part.there(), part.offset()));
    }

    private AlignedPassage aligned(PassagePart part, List<Step> steps) {
        return new AlignedPassage(text, part.quote(), part.words(), fold, part.there(), part.range(), fixed, steps);
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
