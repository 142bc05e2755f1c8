package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.time.Edtf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A side of a group, from the sides of all dates that state the same numbers. */
final class UnitedSide {
    private final Set<StatedNumber> stated;
    private final Map<Optional<Edtf>, DatedSide> dated = new LinkedHashMap<>();
    private final List<Reporting> figures = new ArrayList<>();

    UnitedSide(Set<StatedNumber> stated) {
        this.stated = stated;
    }

    void add(DatedSide side, Reporting figure) {
        dated.putIfAbsent(side.date(), side);
        figures.add(figure);
    }

    Set<StatedNumber> stated() {
        return stated;
    }

    /** Returns the sides by their dates. */
    Iterable<DatedSide> dated() {
        return dated.values();
    }

    /** Returns the side of one date; empty if there is none. */
    Optional<DatedSide> at(Optional<Edtf> date) {
        return Optional.ofNullable(dated.get(date));
    }

    /** Returns the figures with the number of their independent sources. */
    ConflictSide side() {
        return ConflictSide.of(figures);
    }
}
