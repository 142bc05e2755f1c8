package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.verbatim.QuoteToken.Editing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the passage that shares the most words with a quotation that the text does not have as it is.
 *
 * <p>The places of the rarer words of the quotation select the few ranges with which it is aligned, so the time for one
 * quotation does not depend on the length of the text.
 */
final class NearestPassage {
    /** The most different words of a quotation that are looked up, the rarest first. */
    private static final int WORDS = 24;
    /** The most places of each word that are looked at. */
    private static final int PLACES = 1_000;
    /** The most ranges that are aligned with the quotation. */
    private static final int RANGES = 4;
    /** The most words that an ellipsis may leave out. */
    private static final int LEFT_OUT = 80;
    /** A passage may be longer than the quotation by half its words plus this many. */
    private static final int SLACK = 8;

    private final ArticleText text;
    private final Fold fold;
    private final WordIndex index;

    NearestPassage(ArticleText text, Fold fold) {
        this.text = text;
        this.fold = fold;
        this.index = new WordIndex(fold.text());
    }

    /** Finds the passage within some ranges of the text. Between two pieces of the quotation there may be any words. */
    Verbatim to(List<String> pieces, List<FoldRange> ranges) {
        Fold quote = Fold.of(String.join(" ... ", pieces));
        List<QuoteToken> words = QuoteTokens.of(quote.text());
        List<AlignedPassage> found = new ArrayList<>();
        for (FoldRange range : ranges) {
            int from = index.tokenAt(range.from());
            int to = index.tokenAt(range.to());
            int reach = reach(words);
            for (Vote start : ranges(votes(words, from, to), words.size(), reach)) {
                int first = Math.max(from, start.there() - words.size() - SLACK);
                int last = Math.min(to, start.there() + reach + words.size() + SLACK);
                List<QuoteToken> there = index.tokens().subList(first, last);
                found.add(new AlignedPassage(text, quote, words, fold, there, start.there() - start.quoted() - first));
            }
        }
        found.removeIf(passage -> !passage.sharesHalf());
        return best(found);
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
                .max(Comparator.comparingInt(AlignedPassage::score)
                        .thenComparing(passage -> passage.whole().start(), Comparator.reverseOrder()))
                .map(passage -> Verbatim.at(VerbatimLevel.CHANGED_WORDS, passage.whole(), passage.differences()))
                .orElse(Verbatim.NOT_FOUND);
    }

    /**
     * An occurrence of a word of the quotation in the text.
     *
     * @param there the number of the token of the text
     * @param quoted the number of the token of the quotation
     */
    private record Vote(int there, int quoted) {}

    /** Returns the occurrences of the rarest words of the quotation, in the order of the text. */
    private List<Vote> votes(List<QuoteToken> words, int from, int to) {
        record Word(int quoted, int[] places) {}
        List<Word> known = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int quoted = 0; quoted < words.size(); quoted++) {
            QuoteToken word = words.get(quoted);
            if (word.kind() == Editing.WORD && seen.add(word.key())) {
                int[] places = index.places(word.key(), from, to, PLACES);
                if (places.length > 0) {
                    known.add(new Word(quoted, places));
                }
            }
        }
        known.sort(Comparator.comparingInt(word -> word.places().length));
        List<Vote> votes = new ArrayList<>();
        for (Word word : known.subList(0, Math.min(WORDS, known.size()))) {
            for (int there : word.places()) {
                votes.add(new Vote(there, word.quoted()));
            }
        }
        votes.sort(Comparator.comparingInt(Vote::there));
        return votes;
    }

    /** Returns the first vote of each of the ranges with the most different words. */
    private static List<Vote> ranges(List<Vote> votes, int words, int reach) {
        int[] inside = new int[words];
        int different = 0;
        int end = 0;
        List<Integer> order = new ArrayList<>();
        int[] scores = new int[votes.size()];
        for (int start = 0; start < votes.size(); start++) {
            while (end < votes.size()
                    && votes.get(end).there() - votes.get(start).there() <= reach) {
                different += inside[votes.get(end++).quoted()]++ == 0 ? 1 : 0;
            }
            scores[start] = different;
            order.add(start);
            different -= --inside[votes.get(start).quoted()] == 0 ? 1 : 0;
        }
        order.sort(Comparator.comparingInt((Integer start) -> -scores[start]).thenComparing(start -> start));
        List<Vote> chosen = new ArrayList<>();
        for (int start : order) {
            Vote vote = votes.get(start);
            if (chosen.stream().allMatch(other -> Math.abs(other.there() - vote.there()) > reach)) {
                chosen.add(vote);
                if (chosen.size() == RANGES) {
                    break;
                }
            }
        }
        return chosen;
    }

    /** Returns the most words of the text that a passage may have. */
    private static int reach(List<QuoteToken> words) {
        long ellipses =
                words.stream().filter(word -> word.kind() == Editing.ELLIPSIS).count();
        return words.size() + words.size() / 2 + SLACK + (int) Math.min(5, ellipses) * LEFT_OUT;
    }
}
