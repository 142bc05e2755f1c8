package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Claim;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pairs the claims of two articles of one text. */
final class ClaimMatching {
    private static final int NONE = -1;

    private final SideOfMatching first;
    private final SideOfMatching second;
    private final Union union;
    /** The index in the first list of the match of each claim of the second. */
    private final int[] matches;

    private ClaimMatching(List<Claim> first, List<Claim> second, Union union) {
        Map<Claim, Integer> contents = new HashMap<>();
        this.first = new SideOfMatching(first, contents);
        this.second = new SideOfMatching(second, contents);
        this.union = union;
        this.matches = new int[second.size()];
        Arrays.fill(matches, NONE);
    }

    /** Returns the index in the first list of the match of each claim of the second; -1 if it has none. */
    static int[] of(List<Claim> first, List<Claim> second, Union union) {
        ClaimMatching matching = new ClaimMatching(first, second, union);
        matching.match(matching::haveOneContentAndId);
        matching.match(matching::haveOneContent);
        matching.match((one, other) -> matching.haveOneProposition(one, other) && matching.areNear(one, other));
        matching.match(matching::areNear);
        return matching.matches;
    }

    /** A test of a claim of the first list and one of the second. */
    private interface CandidateTest {
        boolean test(int one, int other);
    }

    /** Pairs the claims that are each other's only candidate. */
    private void match(CandidateTest same) {
        List<int[]> found = new ArrayList<>();
        for (int index = 0; index < matches.length; index++) {
            if (!second.isMatched(index)) {
                int other = index;
                int match = first.only(second, other, one -> same.test(one, other));
                if (match != NONE && second.only(first, match, each -> same.test(match, each)) == index) {
                    found.add(new int[] {match, index});
                }
            }
        }
        for (int[] pair : found) {
            first.setMatched(pair[0]);
            second.setMatched(pair[1]);
            matches[pair[1]] = pair[0];
        }
    }

    private boolean haveOneContentAndId(int one, int other) {
        return haveOneContent(one, other)
                && first.claim(one).id().equals(second.claim(other).id());
    }

    private boolean haveOneContent(int one, int other) {
        return first.content(one) == second.content(other);
    }

    private boolean haveOneProposition(int one, int other) {
        return !first.proposition(one).isEmpty() && first.proposition(one).equals(second.proposition(other));
    }

    /** Returns whether two candidates are near. Those without a wording are, because they have one proposition. */
    private boolean areNear(int one, int other) {
        Optional<Wording> wording = first.claim(one).wording();
        return wording.isEmpty()
                || union.areNear(wording.get(), second.claim(other).wording().orElseThrow());
    }
}
