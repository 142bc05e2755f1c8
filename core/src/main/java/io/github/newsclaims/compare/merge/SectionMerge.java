package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Section;
import io.github.newsclaims.compare.merge.MergedOrder.PlaceRange;
import io.github.newsclaims.compare.merge.PartValue.SectionValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The merge of the sections of two articles of one text. Sections may lie inside each other, but not overlap in part. */
final class SectionMerge {
    private static final String POINTER = "/sections/";

    private final List<Section> first;
    private final List<Section> second;
    private final Union union;
    /** The index of the same section of the first article for each of the second; -1 if it has none. */
    private final int[] same;
    /** The index of a section of the first article that overlaps it in part for each of the second; -1 if none does. */
    private final int[] crossing;

    private final MergedOrder order;

    SectionMerge(List<Section> first, List<Section> second, Union union) {
        this.first = first;
        this.second = second;
        this.union = union;
        this.same = indexes(SectionMerge::areSame);
        this.crossing = indexes(SectionMerge::cross);
        this.order = new MergedOrder(ranges(first), ranges(second), index -> same[index] < 0 && crossing[index] < 0);
    }

    /** Returns the index of the first section of the first article that passes a test with each of the second; -1 if none does. */
    private int[] indexes(BiPredicate<Section, Section> test) {
        return second.stream()
                .mapToInt(section -> Union.index(first, section, test))
                .toArray();
    }

    List<Section> merge() {
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
