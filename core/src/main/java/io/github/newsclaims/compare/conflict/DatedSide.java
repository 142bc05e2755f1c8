package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.time.Edtf;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The stories that state the same numbers about one thing, in reports of one date. */
final class DatedSide {
    private final int index;
    private final SideKey key;
    private final Map<StatedNumber, ReportedFigure> current = new LinkedHashMap<>();

    /**
     * What the figures of a side have in common.
     *
     * @param stated all numbers that each of its stories states, also as earlier values
     * @param date when the figures were reported, if a later figure supersedes them
     */
    record SideKey(Set<StatedNumber> stated, Optional<Edtf> date) {}

    DatedSide(int index, SideKey key) {
        this.index = index;
        this.key = key;
    }

    void add(StatedNumber number, Reporting figure) {
        current.putIfAbsent(number, figure.figure());
    }

    /** Returns the position of the side in the order of the first figures. */
    int index() {
        return index;
    }

    SideKey key() {
        return key;
    }

    Set<StatedNumber> stated() {
        return key.stated();
    }

    Optional<Edtf> date() {
        return key.date();
    }

    /** Returns the numbers that are no earlier values. */
    Set<StatedNumber> current() {
        return Collections.unmodifiableSet(current.keySet());
    }

    /** Removes all other current numbers. */
    void retain(List<StatedNumber> numbers) {
        current.keySet().retainAll(numbers);
    }

    /** Returns the first figure of one of the {@link #current} numbers. */
    ReportedFigure figure(StatedNumber number) {
        return Objects.requireNonNull(current.get(number));
    }
}
