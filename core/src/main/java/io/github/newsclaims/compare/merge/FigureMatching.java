package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Pairs the figures of two claims that are the same. */
final class FigureMatching {
    private final List<Figure> first;
    private final List<Figure> second;
    private final Union union;
    /** The index in the first claim of the match of each figure of the second, or -1. */
    private final List<Integer> matches = new ArrayList<>();

    FigureMatching(List<Figure> first, List<Figure> second, Union union) {
        this.first = first.stream().map(FigureMatching::content).toList();
        this.second = second.stream().map(FigureMatching::content).toList();
        this.union = union;
        for (Figure figure : this.second) {
            matches.add(match(figure));
        }
    }

    /** Returns a figure without the parts that equal figures may differ in. */
    static Figure content(Figure figure) {
        Figure dated = ClaimParts.ANY_EVENT.changed(figure);
        return dated.relations().isEmpty() && dated.provenance().isEmpty()
                ? dated
                : dated.withRelations(List.of()).withProvenance(List.of());
    }

    /** Returns the index in the first claim of the match of a figure of the second, or -1. */
    int match(int index) {
        return matches.get(index);
    }

    /**
     * Returns the ids of the figures of the second claim in the merged claim, by their own ids. A figure whose match has no id
     * keeps its id, so that references to it stay.
     */
    Map<String, String> ids() {
        Set<String> taken = new HashSet<>();
        first.forEach(figure -> figure.id().ifPresent(taken::add));
        Map<String, String> ids = new HashMap<>();
        for (int index = 0; index < second.size(); index++) {
            String own = second.get(index).id().orElse(null);
            if (own != null) {
                String id = matches.get(index) < 0
                        ? Union.freeId(own, taken)
                        : first.get(matches.get(index)).id().orElseGet(() -> Union.freeId(own, taken));
                taken.add(id);
                ids.put(own, id);
            }
        }
        return ids;
    }

    private int match(Figure figure) {
        for (int index = 0; index < first.size(); index++) {
            if (!matches.contains(index) && first.get(index).equals(figure)) {
                return index;
            }
        }
        int found = -1;
        for (int index = 0; index < first.size(); index++) {
            if (!matches.contains(index) && areNear(first.get(index), figure)) {
                if (found >= 0) {
                    return -1;
                }
                found = index;
            }
        }
        boolean only = second.stream().filter(other -> areNear(other, figure)).count() == 1;
        return only ? found : -1;
    }

    private boolean areNear(Figure one, Figure other) {
        return one.wording().isPresent() && other.wording().isPresent()
                ? union.areNear(one.wording().get(), other.wording().get())
                : one.wording().isEmpty() && other.wording().isEmpty() && haveOneNumber(one, other);
    }

    /** Returns whether two figures have one number, of which one may be recorded more precisely than the other. */
    static boolean haveOneNumber(Figure one, Figure other) {
        return morePrecise(one.amount(), other.amount()).isPresent()
                && one.unit().equals(other.unit())
                && one.per().equals(other.per());
    }

    /**
     * Returns the more precise of two records of one amount: the one that says how many digits were said, or what vague words
     * count in. Empty if the amounts differ.
     */
    static Optional<Amount> morePrecise(Amount one, Amount other) {
        if (one.equals(other) || one.equals(bare(other))) {
            return Optional.of(other);
        }
        return other.equals(bare(one)) ? Optional.of(one) : Optional.empty();
    }

    /** Returns an amount without what need not be recorded. */
    private static Amount bare(Amount amount) {
        if (amount instanceof Amount.Exact exact) {
            return new Amount.Exact(exact.number(), OptionalInt.empty());
        }
        return amount instanceof Amount.Vague ? Amount.vague() : amount;
    }
}
