package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Figure;
import io.github.newsclaims.compare.merge.PartValue.FigureValue;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The merge of the figures of two claims that are the same. */
final class FigureMerge {
    private final String pointer;
    private final Optional<Wording> whole;
    private final Union union;

    FigureMerge(String pointer, Optional<Wording> whole, Union union) {
        this.pointer = pointer;
        this.whole = whole;
        this.union = union;
    }

    List<Figure> merge(List<Figure> first, List<Figure> second) {
        List<Figure> merged = new ArrayList<>(first);
        List<Figure> added = new ArrayList<>();
        Set<Integer> met = new HashSet<>();
        for (Figure figure : second) {
            int index = index(first, second, figure, met);
            if (index < 0) {
                added.add(figure);
            } else {
                met.add(index);
                merged.set(index, merge(first.get(index), figure, pointer + index, first));
            }
        }
        added.forEach(figure -> merged.add(free(figure, merged)));
        return merged;
    }

    /** Returns the index of the figure of the first claim that matches a figure of the second, or -1. */
    private int index(List<Figure> first, List<Figure> second, Figure figure, Set<Integer> met) {
        for (int index = 0; index < first.size(); index++) {
            if (!met.contains(index) && first.get(index).equals(figure)) {
                return index;
            }
        }
        int found = -1;
        for (int index = 0; index < first.size(); index++) {
            if (!met.contains(index) && areNear(first.get(index), figure)) {
                if (found >= 0) {
                    return -1;
                }
                found = index;
            }
        }
        boolean only = second.stream().filter(other -> areNear(other, figure)).count() == 1;
        return only && (found < 0 || !second.contains(first.get(found))) ? found : -1;
    }

    private boolean areNear(Figure one, Figure other) {
        return one.wording().isPresent() && other.wording().isPresent()
                ? union.areNear(one.wording().get(), other.wording().get())
                : one.wording().isEmpty() && other.wording().isEmpty() && haveOneNumber(one, other);
    }

    private static boolean haveOneNumber(Figure one, Figure other) {
        return one.amount().equals(other.amount())
                && one.unit().equals(other.unit())
                && one.per().equals(other.per());
    }

    private Figure merge(Figure one, Figure other, String at, List<Figure> beside) {
        if (!haveOneNumber(one, other)) {
            union.note(at, new FigureValue(one), new FigureValue(other));
            return one;
        }
        Figure.Builder merged = one.toBuilder();
        one.id()
                .or(() -> other.id()
                        .filter(id -> beside.stream()
                                .noneMatch(
                                        figure -> figure.id().filter(id::equals).isPresent())))
                .ifPresent(merged::id);
        union.wording(at + "/wording", one.wording(), other.wording())
                .map(words -> ClaimMerge.inside(words, whole, at + "/wording", union))
                .ifPresent(merged::wording);
        union.text(at + "/margin", one.margin(), other.margin()).ifPresent(merged::margin);
        union.text(at + "/measuredEntity", one.measuredEntity(), other.measuredEntity())
                .ifPresent(merged::measuredEntity);
        union.text(at + "/measuredProperty", one.measuredProperty(), other.measuredProperty())
                .ifPresent(merged::measuredProperty);
        union.text(at + "/qualifier", one.qualifier(), other.qualifier()).ifPresent(merged::qualifier);
        union.text(at + "/basis", one.basis(), other.basis()).ifPresent(merged::basis);
        union.time(at + "/asOf", one.asOf(), other.asOf()).ifPresent(merged::asOf);
        union.text(at + "/place", one.place(), other.place()).ifPresent(merged::place);
        union.text(at + "/trend", one.trend(), other.trend()).ifPresent(merged::trend);
        union.text(at + "/note", one.note(), other.note()).ifPresent(merged::note);
        return merged.extensions(union.extensions(at, one.extensions(), other.extensions()))
                .build();
    }

    private Figure free(Figure figure, List<Figure> merged) {
        Set<String> taken = new HashSet<>();
        merged.forEach(other -> other.id().ifPresent(taken::add));
        Figure.Builder free = figure.toBuilder();
        figure.id().map(id -> Union.freeId(id, taken)).ifPresent(free::id);
        ClaimMerge.inside(figure, whole, pointer + merged.size() + "/wording", union)
                .ifPresent(free::wording);
        return free.build();
    }
}
