package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Section;
import io.github.newsclaims.compare.merge.PartValue.SectionValue;
import java.util.ArrayList;
import java.util.List;

/** The merge of the sections of two articles of one text. Sections may lie inside each other, but not overlap in part. */
final class SectionMerge {
    private final Union union;

    SectionMerge(Union union) {
        this.union = union;
    }

    List<Section> merge(List<Section> first, List<Section> second) {
        List<Section> merged = new ArrayList<>(first);
        for (Section section : second) {
            int same = Union.index(merged, section, SectionMerge::areSame);
            if (same >= 0) {
                merged.set(same, joined(merged.get(same), section, "/sections/" + same));
                continue;
            }
            int crossing = Union.index(merged, section, SectionMerge::cross);
            if (crossing < 0) {
                merged.add(section);
            } else {
                union.note("/sections/" + crossing, new SectionValue(merged.get(crossing)), new SectionValue(section));
            }
        }
        return merged;
    }

    private static boolean areSame(Section one, Section other) {
        return one.kind().equals(other.kind()) && one.start() == other.start() && one.end() == other.end();
    }

    private static boolean cross(Section one, Section other) {
        return one.start() < other.end() && other.start() < one.end() && !contains(one, other) && !contains(other, one);
    }

    private static boolean contains(Section outer, Section inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private Section joined(Section kept, Section other, String pointer) {
        Section.Builder joined = kept.toBuilder();
        union.text(pointer + "/published", kept.published(), other.published()).ifPresent(joined::published);
        return joined.extensions(union.extensions(pointer, kept.extensions(), other.extensions()))
                .build();
    }
}
