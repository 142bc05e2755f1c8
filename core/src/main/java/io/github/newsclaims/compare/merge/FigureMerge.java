package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Figure;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.compare.merge.PartValue.FigureValue;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The merge of the figures of two claims that are the same. Those of the second have the ids of the merged claim already. */
final class FigureMerge {
    private final String pointer;
    private final Optional<Wording> whole;
    private final Provenances provenances;
    private final Union union;

    FigureMerge(String pointer, Optional<Wording> whole, Provenances provenances, Union union) {
        this.pointer = pointer;
        this.whole = whole;
        this.provenances = provenances;
        this.union = union;
    }

    List<Figure> merge(List<Figure> first, List<Figure> second, FigureMatching matching) {
        List<Figure> merged = new ArrayList<>();
        first.forEach(figure -> merged.add(withProvenance(figure, provenances.statedOfFirst(figure.provenance()))));
        for (int index = 0; index < second.size(); index++) {
            int match = matching.match(index);
            if (match >= 0) {
                merged.set(match, merge(merged.get(match), second.get(index), pointer + match));
            }
        }
        for (int index = 0; index < second.size(); index++) {
            if (matching.match(index) < 0) {
                merged.add(inside(second.get(index), pointer + merged.size()));
            }
        }
        return merged;
    }

    private static Figure withProvenance(Figure figure, List<Provenance> provenance) {
        return provenance.equals(figure.provenance()) ? figure : figure.withProvenance(provenance);
    }

    private Figure merge(Figure one, Figure other, String at) {
        Figure.Builder merged = one.toBuilder();
        one.id().or(other::id).ifPresent(merged::id);
        if (!FigureMatching.haveOneNumber(one, other)) {
            union.note(at, new FigureValue(one), new FigureValue(other));
            return merged.build();
        }
        FigureMatching.morePrecise(one.amount(), other.amount()).ifPresent(merged::amount);
        union.wording(at + "/wording", one.wording(), other.wording())
                .map(words -> ClaimMerge.inside(words, whole, at + "/wording", union))
                .ifPresent(merged::wording);
        union.text(at + "/margin", one.margin(), other.margin()).ifPresent(merged::margin);
        union.text(at + "/measuredEntity", one.measuredEntity(), other.measuredEntity())
                .ifPresent(merged::measuredEntity);
        union.text(at + "/entity", one.entity(), other.entity()).ifPresent(merged::entity);
        union.text(at + "/measuredProperty", one.measuredProperty(), other.measuredProperty())
                .ifPresent(merged::measuredProperty);
        union.text(at + "/qualifier", one.qualifier(), other.qualifier()).ifPresent(merged::qualifier);
        union.text(at + "/basis", one.basis(), other.basis()).ifPresent(merged::basis);
        union.time(at + "/asOf", one.asOf(), other.asOf()).ifPresent(merged::asOf);
        union.text(at + "/measures", one.measures(), other.measures()).ifPresent(merged::measures);
        union.text(at + "/trend", one.trend(), other.trend()).ifPresent(merged::trend);
        union.text(at + "/note", one.note(), other.note()).ifPresent(merged::note);
        return merged.places(Union.places(one.places(), other.places()))
                .relations(Union.all(one.relations(), other.relations()))
                .provenance(provenances.united(one.provenance(), other.provenance()))
                .extensions(union.extensions(at, one.extensions(), other.extensions()))
                .build();
    }

    /** Returns a figure that only the second claim has, without a place outside the merged claim. */
    private Figure inside(Figure figure, String at) {
        Figure.Builder added = figure.toBuilder().provenance(provenances.statedOfSecond(figure.provenance()));
        ClaimMerge.inside(figure, whole, at + "/wording", union).ifPresent(added::wording);
        return added.build();
    }
}
