package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.verbatim.QuoteTokens.Kind;
import io.github.newsclaims.text.verbatim.QuoteTokens.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the passage that shares the most words with a quotation that does not stand in the text as it is.
 *
 * <p>The rarer words of the quotation point at the few stretches worth laying it over, so the work for one quotation does
 * not grow with the text.
 */
final class NearestPassage {
    /** So many different words of a quotation are looked up, the rarest first. */
    private static final int WORDS = 24;
    /** So many places of each of them. */
    private static final int PLACES = 1_000;
    /** So many stretches are looked at closely. */
    private static final int STRETCHES = 4;
    /** An ellipsis leaves out so many words at most. */
    private static final int LEFT_OUT = 80;
    /** A passage may have so many words more than the quotation, apart from half of them. */
    private static final int SLACK = 8;

    private final ArticleText text;
    private final Fold fold;
    private final WordIndex index;

    NearestPassage(ArticleText text, Fold fold) {
        this.text = text;
        this.fold = fold;
        this.index = new WordIndex(fold.text());
    }

    /** The passage within some stretches of the text; between two pieces of the quotation anything may stand. */
    Verbatim to(List<String> pieces, List<FoldRange> ranges) {
        Fold quote = Fold.of(String.join(" ... ", pieces));
        List<Token> words = QuoteTokens.of(quote.text());
        List<AlignedPassage> found = new ArrayList<>();
        for (FoldRange range : ranges) {
            int from = index.tokenAt(range.from());
            int to = index.tokenAt(range.to());
            int reach = reach(words);
            for (Vote start : stretches(votes(words, from, to), words.size(), reach)) {
                int first = Math.max(from, start.there() - words.size() - SLACK);
                int last = Math.min(to, start.there() + reach + words.size() + SLACK);
                List<Token> there = index.tokens().subList(first, last);
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
            return new Verbatim(VerbatimLevel.AMBIGUOUS, places, List.of());
        }
        if (places.size() == 1) {
            return new Verbatim(VerbatimLevel.EDITORIAL, places, edited.get(0).differences());
        }
        return found.stream()
                .max(Comparator.comparingInt(AlignedPassage::score)
                        .thenComparing(passage -> passage.whole().start(), Comparator.reverseOrder()))
                .map(passage ->
                        new Verbatim(VerbatimLevel.CHANGED_WORDS, List.of(passage.whole()), passage.differences()))
                .orElse(Verbatim.NOT_FOUND);
    }

    /** A word of the quotation at a place of the text: both as numbers of tokens. */
    private record Vote(int there, int quoted) {}

    /** Where the rarest words of the quotation stand, in the order of the text. */
    private List<Vote> votes(List<Token> words, int from, int to) {
        record Word(int quoted, int[] places) {}
        List<Word> known = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int quoted = 0; quoted < words.size(); quoted++) {
            Token word = words.get(quoted);
            if (word.kind() == Kind.WORD && seen.add(word.key())) {
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

    /** The first votes of the stretches that have the most different words, at most one per stretch. */
    private static List<Vote> stretches(List<Vote> votes, int words, int reach) {
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
                if (chosen.size() == STRETCHES) {
                    break;
                }
            }
        }
        return chosen;
    }

    /** How many words of the text a passage may take up. */
    private static int reach(List<Token> words) {
        long ellipses =
                words.stream().filter(word -> word.kind() == Kind.ELLIPSIS).count();
        return words.size() + words.size() / 2 + SLACK + (int) Math.min(5, ellipses) * LEFT_OUT;
    }
}
