package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Section;
import io.github.newsclaims.compare.merge.MergedOrder.PlaceRange;
import io.github.newsclaims.compare.merge.PartValue.SectionValue;
import java.util.ArrayList;
import java.util.List;

/** The merge of the sections of two articles of one text. Sections may lie inside each other, but not overlap in part. */
final class SectionMerge {
    private static final String POINTER = "/sections/";

    private final Union union;
    private MergedOrder order = new MergedOrder(List.of(), List.of(), index -> false);

    SectionMerge(Union union) {
        this.union = union;
    }

    List<Section> merge(List<Section> first, List<Section> second) {
        int[] same = new int[second.size()];
        int[] crossing = new int[second.size()];
        for (int index = 0; index < same.length; index++) {
            same[index] = Union.index(first, second.get(index), SectionMerge::areSame);
            crossing[index] = same[index] < 0 ? Union.index(first, second.get(index), SectionMerge::cross) : -1;
        }
        order = new MergedOrder(ranges(first), ranges(second), index -> same[index] < 0 && crossing[index] < 0);
        List<Section> kept = new ArrayList<>(first);
        for (int index = 0; index < same.length; index++) {
            Section section = second.get(index);
            if (same[index] >= 0) {
                kept.set(same[index], joined(kept.get(same[index]), section, pointer(same[index])));
            } else if (crossing[index] >= 0) {
                union.note(
                        pointer(crossing[index]),
                        new SectionValue(first.get(crossing[index])),
                        new SectionValue(section));
            }
        }
        return order.merged(kept, second);
    }

    private String pointer(int index) {
        return POINTER + order.position(index);
    }

    /** Returns the pointer to a part of the first article as a pointer to the same part of the merged one. */
    String moved(String pointer) {
        return order.moved(pointer, POINTER);
    }

    private static List<PlaceRange> ranges(List<Section> sections) {
        return sections.stream()
                .map(section -> new PlaceRange(section.start(), section.end()))
                .toList();
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
