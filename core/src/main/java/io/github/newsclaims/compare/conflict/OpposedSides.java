package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.time.Edtf;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sides that contradict each other, directly or through other sides. */
final class OpposedSides {
    private final List<ReportedFigure> figures;
    private final List<UnitedSide> united;
    private final List<ConflictSide> sides;
    /** For each date those that are not known to be earlier or later. */
    private final Map<Optional<Edtf>, List<Optional<Edtf>>> unordered;

    private final Agreement agreement;

    /**
     * Makes sides of their parts.
     *
     * @param figures all figures in the order of the articles
     * @param united the sides in the order of their first figures
     * @param unordered for each date those that are not known to be earlier or later, itself first
     * @param agreement the rules of the search
     */
    OpposedSides(
            List<ReportedFigure> figures,
            List<UnitedSide> united,
            Map<Optional<Edtf>, List<Optional<Edtf>>> unordered,
            Agreement agreement) {
        this.figures = List.copyOf(figures);
        this.united = List.copyOf(united);
        this.sides = united.stream().map(UnitedSide::side).toList();
        this.unordered = unordered;
        this.agreement = agreement;
    }

    List<ReportedFigure> figures() {
        return figures;
    }

    List<ConflictSide> sides() {
        return sides;
    }

    ConflictOptions options() {
        return agreement.options();
    }

    /** Returns the conflicts of all pairs, lazily, because there may be one for each pair. */
    Iterator<FigureConflicts.Conflict> conflicts() {
        return Flat.of(IntStream.range(0, sides.size())
                .mapToObj(one -> IntStream.range(one + 1, sides.size())
                        .mapToObj(other -> conflict(one, other))
                        .flatMap(Optional::stream)
                        .iterator()));
    }

    private Optional<FigureConflicts.Conflict> conflict(int one, int other) {
        return comparison(united.get(one), united.get(other))
                .map(comparison -> new FigureConflicts.Conflict(sides.get(one), sides.get(other), comparison));
    }

    /** Returns the first comparison that shows a conflict; empty if the sides do not conflict. */
    private Optional<FigureComparison> comparison(UnitedSide one, UnitedSide other) {
        if (agreement.agree(one.stated(), other.stated())) {
            return Optional.empty();
        }
        for (DatedSide side : one.dated()) {
            for (Optional<Edtf> date : Objects.requireNonNull(unordered.get(side.date()))) {
                Optional<FigureComparison> found = other.at(date).flatMap(against -> comparison(side, against));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<FigureComparison> comparison(DatedSide side, DatedSide against) {
        for (StatedNumber one : side.current()) {
            for (StatedNumber other : against.current()) {
                FigureComparison comparison = agreement.compare(side.figure(one), against.figure(other));
                if (agreement.isConflict(comparison) && !agreement.areStatedTogether(one, other)) {
                    return Optional.of(comparison);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The items of several iterators, one after the other. Streams inside streams are not as lazy: whoever reads one item of them
     * through an iterator gets it only after all items of its inner stream are made.
     */
    private static final class Flat<T> implements Iterator<T> {
        private final Iterator<? extends Iterator<T>> parts;
        private Iterator<T> part = Collections.emptyIterator();

        private Flat(Iterator<? extends Iterator<T>> parts) {
            this.parts = parts;
        }

        static <T> Iterator<T> of(Stream<? extends Iterator<T>> parts) {
            return new Flat<>(parts.iterator());
        }

        @Override
        public boolean hasNext() {
            while (!part.hasNext() && parts.hasNext()) {
                part = parts.next();
            }
            return part.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return part.next();
        }
    }
}
