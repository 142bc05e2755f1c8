package io.github.newsclaims.compare.diff;

import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.compare.Unplaced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Pairs the figures of two versions of a claim. */
final class FigureChanges {
    /** A figure, and what is compared of it except for its relations. */
    private record Item(Figure figure, Figure content) {}

    private record Pair(Item before, Item after) {}

    private final Claim claim;
    private final VersionKeys keys;
    private final Claim later;
    private final VersionKeys laterKeys;
    private final List<Item> before;
    private final List<Item> after;
    private final List<Pair> pairs = new ArrayList<>();

    /**
     * Pairs the figures of two versions of a claim.
     *
     * @param keys the version of the earlier claim, in which claims have the keys of those with which they are paired
     * @param laterKeys the version of the later claim
     */
    FigureChanges(Claim claim, VersionKeys keys, Claim later, VersionKeys laterKeys) {
        this.claim = claim;
        this.keys = keys;
        this.later = later;
        this.laterKeys = laterKeys;
        this.before = items(claim, keys);
        this.after = items(later, laterKeys);
        pair((one, other) -> one.content().equals(other.content()) && haveOneId(one, other));
        pair((one, other) -> one.content().equals(other.content()));
        pair((one, other) -> one.figure().id().isPresent() && haveOneId(one, other));
        pair(this::isOnlyOneOfItsWords);
        pair((one, other) -> before.size() == 1 && after.size() == 1);
    }

    private static List<Item> items(Claim claim, VersionKeys keys) {
        List<Item> items = new ArrayList<>();
        claim.figures().forEach(figure -> items.add(new Item(figure, keys.figure(figure))));
        return items;
    }

    private static boolean haveOneId(Item one, Item other) {
        return one.figure().id().equals(other.figure().id());
    }

    private void pair(BiPredicate<Item, Item> same) {
        Iterator<Item> each = before.iterator();
        while (each.hasNext()) {
            Item one = each.next();
            Optional<Item> other =
                    after.stream().filter(item -> same.test(one, item)).findFirst();
            if (other.isPresent()) {
                pairs.add(new Pair(one, other.get()));
                each.remove();
                after.remove(other.get());
            }
        }
    }

    private boolean isOnlyOneOfItsWords(Item one, Item other) {
        return one.figure().wording().isPresent()
                && hasWordsOf(one, other)
                && before.stream().filter(item -> hasWordsOf(one, item)).count() == 1
                && after.stream().filter(item -> hasWordsOf(one, item)).count() == 1;
    }

    private static boolean hasWordsOf(Item one, Item other) {
        return Unplaced.wording(one.figure().wording())
                .equals(Unplaced.wording(other.figure().wording()));
    }

    /** Gives the earlier figures the keys of the later ones with which they are paired. */
    void pairKeys() {
        Map<String, String> ids = new HashMap<>();
        for (Pair pair : pairs) {
            Optional<String> later = pair.after().figure().id();
            pair.before().figure().id().ifPresent(id -> later.ifPresent(now -> ids.put(id, now)));
        }
        keys.pairFigures(claim, later, laterKeys, ids);
    }

    /** Returns the figures that differ, after the figures of all claims are paired. */
    List<FigureChange> changes() {
        List<FigureChange> changes = new ArrayList<>();
        for (Pair pair : pairs) {
            Figure one = pair.before().figure();
            Figure other = pair.after().figure();
            if (!pair.before().content().equals(pair.after().content())
                    || !keys.relations(claim, one).equals(laterKeys.relations(later, other))) {
                changes.add(new FigureChange(Optional.of(one), Optional.of(other)));
            }
        }
        before.forEach(item -> changes.add(new FigureChange(Optional.of(item.figure()), Optional.empty())));
        after.forEach(item -> changes.add(new FigureChange(Optional.empty(), Optional.of(item.figure()))));
        return changes;
    }
}
