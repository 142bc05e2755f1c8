package io.github.newsclaims.compare.diff;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.compare.Unplaced;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Pairs the figures of two versions of a claim. */
final class FigureChanges {
    private final List<Figure> before;
    private final List<Figure> after;
    private final List<FigureChange> changes = new ArrayList<>();

    private FigureChanges(List<Figure> before, List<Figure> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    static List<FigureChange> of(List<Figure> before, List<Figure> after) {
        FigureChanges changes = new FigureChanges(before, after);
        changes.pair((one, other) -> Unplaced.figure(one).equals(Unplaced.figure(other)), true);
        changes.pair((one, other) -> one.id().isPresent() && one.id().equals(other.id()), false);
        changes.pair((one, other) -> changes.isOnlyOneOfItsWords(one, other), false);
        changes.pair((one, other) -> changes.before.size() == 1 && changes.after.size() == 1, false);
        changes.before.forEach(figure -> changes.changes.add(new FigureChange(Optional.of(figure), Optional.empty())));
        changes.after.forEach(figure -> changes.changes.add(new FigureChange(Optional.empty(), Optional.of(figure))));
        return changes.changes;
    }

    private void pair(BiPredicate<Figure, Figure> same, boolean unchanged) {
        Iterator<Figure> each = before.iterator();
        while (each.hasNext()) {
            Figure one = each.next();
            Optional<Figure> other =
                    after.stream().filter(figure -> same.test(one, figure)).findFirst();
            if (other.isPresent()) {
                each.remove();
                after.remove(other.get());
                if (!unchanged) {
                    changes.add(new FigureChange(Optional.of(one), other));
                }
            }
        }
    }

    private boolean isOnlyOneOfItsWords(Figure one, Figure other) {
        return one.wording().isPresent()
                && hasWordsOf(one, other)
                && before.stream().filter(figure -> hasWordsOf(one, figure)).count() == 1
                && after.stream().filter(figure -> hasWordsOf(one, figure)).count() == 1;
    }

    private static boolean hasWordsOf(Figure one, Figure other) {
        return Unplaced.wording(one.wording()).equals(Unplaced.wording(other.wording()));
    }
}
