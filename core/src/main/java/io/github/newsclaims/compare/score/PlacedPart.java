package io.github.newsclaims.compare.score;

import io.github.newsclaims.internal.compare.Overlap;
import io.github.newsclaims.internal.compare.PlaceIndex;
import io.github.newsclaims.text.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A part of an article with its place.
 *
 * @param place the place without its context
 * @param pointer the JSON pointer to the part
 * @param index its index among the parts of its kind
 */
record PlacedPart(Anchor place, String pointer, int index) {
    /** Two parts that overlap. */
    private record Candidate(PlacedPart gold, PlacedPart found, long common) {
        /** Returns the length of both. Of parts with as much in common, it is less if they have fewer other characters. */
        long all() {
            return gold.place.length() + found.place.length();
        }
    }

    /** The order in which parts are paired. Parts of the gold document with one place stay in their order. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingLong(
                    (Candidate candidate) -> -candidate.common)
            .thenComparingLong(Candidate::all)
            .thenComparingInt(candidate -> candidate.gold.place.start())
            .thenComparingInt(candidate -> candidate.found.place.start())
            .thenComparingInt(candidate -> candidate.found.index);

    /**
     * Pairs parts one to one: those with most characters in common first, of these the ones with fewest other characters, and
     * of these the first ones in the text.
     *
     * @return for each part of the gold document the index of its match, or -1
     */
    static int[] match(List<PlacedPart> gold, List<PlacedPart> found) {
        PlaceIndex places = new PlaceIndex();
        found.forEach(part -> places.add(part.place, part.index));
        List<Candidate> candidates = new ArrayList<>();
        for (PlacedPart part : gold) {
            places.search(part.place, index -> {
                PlacedPart other = found.get(index);
                long common = Overlap.common(part.place, other.place);
                if (common > 0) {
                    candidates.add(new Candidate(part, other, common));
                }
                return false;
            });
        }
        candidates.sort(BEST_FIRST);
        int[] matches = new int[gold.size()];
        Arrays.fill(matches, -1);
        boolean[] taken = new boolean[found.size()];
        for (Candidate candidate : candidates) {
            if (matches[candidate.gold.index] < 0 && !taken[candidate.found.index]) {
                matches[candidate.gold.index] = candidate.found.index;
                taken[candidate.found.index] = true;
            }
        }
        return matches;
    }
}
