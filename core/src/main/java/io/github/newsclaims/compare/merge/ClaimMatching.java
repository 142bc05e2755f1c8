package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Claim;
import io.github.newsclaims.internal.compare.Folding;
import io.github.newsclaims.text.Wording;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Pairs the claims of two articles of one text. */
final class ClaimMatching {
    private final Union union;
    private final Map<Claim, Claim> matches = new LinkedHashMap<>();
    private final Set<Claim> first;
    private final Set<Claim> second;
    private final Map<Claim, Claim> contents = new HashMap<>();

    private ClaimMatching(List<Claim> first, List<Claim> second, Union union) {
        this.union = union;
        this.first = new LinkedHashSet<>(first);
        this.second = new LinkedHashSet<>(second);
        first.forEach(claim -> contents.put(claim, content(claim)));
        second.forEach(claim -> contents.put(claim, content(claim)));
    }

    /** Returns the claims of the second article that the first one has too, each with its match in the first one. */
    static Map<Claim, Claim> of(List<Claim> first, List<Claim> second, Union union) {
        ClaimMatching matching = new ClaimMatching(first, second, union);
        matching.match((one, other) -> one.id().equals(other.id()) && matching.areEqual(one, other));
        matching.match(matching::areEqual);
        matching.match((one, other) -> matching.areNear(one, other) && haveOneProposition(one, other));
        matching.match(matching::areNear);
        return matching.matches;
    }

    /** Pairs the claims that are each other's only candidate. */
    private void match(BiPredicate<Claim, Claim> same) {
        Map<Claim, Claim> found = new LinkedHashMap<>();
        for (Claim claim : second) {
            List<Claim> candidates =
                    first.stream().filter(one -> same.test(one, claim)).toList();
            if (candidates.size() == 1
                    && second.stream()
                                    .filter(other -> same.test(candidates.get(0), other))
                                    .count()
                            == 1) {
                found.put(claim, candidates.get(0));
            }
        }
        first.removeAll(found.values());
        second.removeAll(found.keySet());
        matches.putAll(found);
    }

    private boolean areEqual(Claim one, Claim other) {
        return Objects.equals(contents.get(one), contents.get(other));
    }

    private boolean areNear(Claim one, Claim other) {
        Optional<Wording> words = one.wording();
        Optional<Wording> others = other.wording();
        if (words.isPresent() && others.isPresent()) {
            return union.areNear(words.get(), others.get());
        }
        return words.isEmpty() && others.isEmpty() && haveOneProposition(one, other);
    }

    private static boolean haveOneProposition(Claim one, Claim other) {
        return one.proposition().isPresent()
                && Folding.fold(one.proposition()).equals(Folding.fold(other.proposition()));
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
}
