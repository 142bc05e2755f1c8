package io.github.newsclaims.examples.brat;

import io.github.newsclaims.Section;
import io.github.newsclaims.term.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** The passages that an annotator has discarded. They do not overlap. */
final class BratSections {
    private final List<BratRange> sections = new ArrayList<>();

    /** Adds the passages of an annotation. Returns false, and adds none, if it has none or one overlaps an earlier one. */
    boolean add(List<BratRange> ranges) {
        List<BratRange> merged = BratRange.merged(ranges);
        boolean overlaps = merged.stream()
                .anyMatch(range -> sections.stream()
                        .anyMatch(section -> range.start() < section.end() && section.start() < range.end()));
        return !merged.isEmpty() && !overlaps && sections.addAll(merged);
    }

    List<Section> sections() {
        return sections.stream()
                .map(range -> Section.of(SectionKind.BOILERPLATE, range.start(), range.end()))
                .toList();
    }
}
