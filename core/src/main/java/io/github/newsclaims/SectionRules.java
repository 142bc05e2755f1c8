package io.github.newsclaims;

import io.github.newsclaims.internal.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The rule that the sections of an article lie inside each other or apart, and that no two are the same. */
final class SectionRules {
    private final List<Section> sections;
    private final Places places;
    private final Consumer<InvalidPartException> report;

    SectionRules(List<Section> sections, Places places, Consumer<InvalidPartException> report) {
        this.sections = sections;
        this.places = places;
        this.report = report;
    }

    void check() {
        Set<List<Object>> seen = new HashSet<>();
        List<Integer> order = new ArrayList<>(sections.size());
        for (int index = 0; index < sections.size(); index++) {
            Section section = sections.get(index);
            places.checkEnd(section.end(), pointer(index), report);
            if (!seen.add(List.of(section.kind(), section.start(), section.end()))) {
                report.accept(ArticleRules.fault(
                        pointer(index), "two sections of one range must have different kinds", section.kind()));
            } else {
                order.add(index);
            }
        }
        order.sort(Comparator.comparing(sections::get, Section.OUTER_FIRST));
        // The ends of the sections around the current one, innermost last.
        Deque<Integer> ends = new ArrayDeque<>();
        for (int index : order) {
            Section section = sections.get(index);
            while (!ends.isEmpty() && ends.peekLast() <= section.start()) {
                ends.removeLast();
            }
            if (!ends.isEmpty() && section.end() > ends.peekLast()) {
                report.accept(ArticleRules.fault(
                        pointer(index),
                        "a section lies inside another one or apart from it, and another one ends at "
                                + ends.peekLast(),
                        section.start()));
            } else {
                ends.addLast(section.end());
            }
        }
    }

    private static Pointer pointer(int index) {
        return Pointer.ROOT.field("sections").item(index);
    }
}
