package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Claim;
import io.github.newsclaims.internal.compare.Folding;
import io.github.newsclaims.internal.compare.PlaceIndex;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The claims of one of two articles that are matched, with indexes of what claims of the other article may be compared with. */
final class SideOfMatching {
    private final List<Claim> claims;
    private final BitSet matched = new BitSet();
    private final int[] contents;
    private final List<String> propositions = new ArrayList<>();
    private final Map<String, List<Integer>> byWords = new HashMap<>();
    private final Map<String, List<Integer>> byProposition = new HashMap<>();
    private final PlaceIndex places = new PlaceIndex();

    /**
     * Creates the side of an article.
     *
     * @param numbers the number of each content, which both sides share and extend
     */
    SideOfMatching(List<Claim> claims, Map<Claim, Integer> numbers) {
        this.claims = claims;
        this.contents = new int[claims.size()];
        for (int index = 0; index < contents.length; index++) {
            Claim claim = claims.get(index);
            contents[index] = numbers.computeIfAbsent(content(claim), any -> numbers.size());
            propositions.add(claim.proposition().map(Folding::fold).orElse(""));
            if (claim.wording().isPresent()) {
                int number = index;
                add(byWords, claim.wording().get().text(), index);
                claim.wording().get().anchor().ifPresent(place -> places.add(place, number));
            } else {
                add(byProposition, propositions.get(index), index);
            }
        }
    }

    private static <K> void add(Map<K, List<Integer>> index, K key, int claim) {
        index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(claim);
    }

    /** Returns a claim without the parts that equal claims may differ in. */
    private static Claim content(Claim claim) {
        Claim anyEvent = ClaimParts.ANY_EVENT.changed(claim);
        Claim.Builder content = anyEvent.toBuilder()
                .id("any")
                .provenance(List.of())
                .relations(List.of())
                .figures(ClaimParts.changed(anyEvent.figures(), FigureMatching::content));
        anyEvent.attribution()
                .map(attribution -> attribution.withProvenance(List.of()))
                .ifPresent(content::attribution);
        return content.build();
    }

    Claim claim(int index) {
        return claims.get(index);
    }

    /** Returns the number of the content of a claim, which is the same for equal contents. */
    int content(int index) {
        return contents[index];
    }

    /** Returns the folded proposition of a claim; empty if it has none. */
    String proposition(int index) {
        return propositions.get(index);
    }

    boolean isMatched(int index) {
        return matched.get(index);
    }

    void setMatched(int index) {
        matched.set(index);
    }

    /**
     * Returns the only claim of this side, not matched yet, that a test accepts for a claim of the other side; otherwise -1. The
     * candidates have its words or a place that overlaps, or, if it has no wording, no wording and its proposition.
     */
    int only(SideOfMatching other, int claim, IntPredicate test) {
        Only only = new Only(test);
        Wording words = other.claim(claim).wording().orElse(null);
        if (words == null) {
            search(byProposition.get(other.proposition(claim)), only);
        } else {
            search(byWords.get(words.text()), only);
            words.anchor().ifPresent(place -> places.search(place, only));
        }
        return only.found;
    }

    private static void search(@Nullable List<Integer> candidates, Only only) {
        if (candidates != null) {
            for (int candidate : candidates) {
                if (only.test(candidate)) {
                    return;
                }
            }
        }
    }

    /** The only claim that a test accepts. */
    private final class Only implements IntPredicate {
        private final IntPredicate test;
        private int found = -1;
        private boolean isSeveral;

        Only(IntPredicate test) {
            this.test = test;
        }

        /** Returns whether there are several, so that the search may end. */
        @Override
        public boolean test(int candidate) {
            if (!isSeveral && candidate != found && !isMatched(candidate) && test.test(candidate)) {
                isSeveral = found >= 0;
                found = isSeveral ? -1 : candidate;
            }
            return isSeveral;
        }
    }
}
