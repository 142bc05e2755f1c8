package io.github.newsclaims.compare.figure;

import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.internal.compare.PartWords;
import io.github.newsclaims.internal.compare.TimeKey;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.time.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides whether two times are the same, different, or neither for certain. */
final class TimeComparison {
    private static final int QUARTERS = 4;

    private final TimeExpression first;
    private final TimeExpression second;

    TimeComparison(TimeExpression first, TimeExpression second) {
        this.first = first;
        this.second = second;
    }

    /** Returns the reason why the times are not certainly the same; null if they are. */
    @Nullable
    Reason reason() {
        Optional<Edtf> one = TimeKey.date(first);
        Optional<Edtf> other = TimeKey.date(second);
        if (one.isEmpty() && other.isEmpty()) {
            boolean sameWords = !TimeKey.words(first).isEmpty()
                    && TimeKey.words(first).equals(TimeKey.words(second))
                    && first.event().equals(second.event());
            return sameWords ? null : overlap();
        }
        // When an event took place is not known, not even beside a date.
        boolean dependsOnAnEvent = first.event().isPresent() || second.event().isPresent();
        if (one.isEmpty() || other.isEmpty() || dependsOnAnEvent) {
            return overlap();
        }
        if (TimeKey.modifier(first).equals(TimeKey.modifier(second))
                && (one.equals(other) && !isOneOfSeveral(one.get()) || areSameInstant(one.get(), other.get()))) {
            return null;
        }
        return areApart(one.get(), other.get())
                ? new Reason.PartsDiffer(FigureAspect.TIME, PartWords.time(first), PartWords.time(second))
                : overlap();
    }

    private Reason overlap() {
        return new Reason.TimesOverlap(PartWords.time(first), PartWords.time(second));
    }

    /** Returns whether a date has several readings ("November 10", 201X), so that two equal dates may be different days. */
    private static boolean isOneOfSeveral(Edtf date) {
        return date.hasUnspecifiedDigits() || date.isOneOf();
    }

    private boolean areApart(Edtf one, Edtf other) {
        if (isAbout(first, one) || isAbout(second, other)) {
            return false;
        }
        if (arePoints(one, other)) {
            return one.isBefore(other).orElse(false) || other.isBefore(one).orElse(false);
        }
        return isBefore(end(first, one), start(second, other))
                || isBefore(end(second, other), start(first, one))
                || excludesDay(first, one, second, other)
                || excludesDay(second, other, first, one);
    }

    /** Returns whether a date is only approximate or uncertain, so that its first and last day exclude nothing. */
    private static boolean isAbout(TimeExpression time, Edtf date) {
        return date.isApproximate()
                || date.isUncertain()
                || TimeKey.modifier(time)
                        .filter(TimeModifier.APPROXIMATELY::equals)
                        .isPresent();
    }

    private static boolean isBefore(Optional<LocalDate> end, Optional<LocalDate> start) {
        return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
    }

    /** Returns whether both are one instant, possibly with two offsets. */
    private static boolean areSameInstant(Edtf one, Edtf other) {
        return one.instant().isPresent() && one.instant().equals(other.instant());
    }

    /** Returns whether the times of day decide and not the days, which depend on the offset. */
    private boolean arePoints(Edtf one, Edtf other) {
        return TimeKey.modifier(first).isEmpty()
                && TimeKey.modifier(second).isEmpty()
                && isOfInstants(one)
                && isOfInstants(other);
    }

    private static boolean isOfInstants(Edtf date) {
        return date.isInterval()
                ? Stream.of(date.start(), date.end()).flatMap(Optional::stream).allMatch(TimeComparison::isOfInstants)
                : date.instant().isPresent();
    }

    /** Returns whether the second is one day that the first excludes: {@code 2018-06-01} and {@code XXXX-11-10}. */
    private static boolean excludesDay(TimeExpression wide, Edtf date, TimeExpression narrow, Edtf day) {
        return TimeKey.modifier(wide).isEmpty()
                && TimeKey.modifier(narrow).isEmpty()
                && day.earliest().isPresent()
                && day.earliest().equals(day.latest())
                && !date.isOpenInterval()
                && !date.contains(day);
    }

    private static Optional<LocalDate> start(TimeExpression time, Edtf date) {
        Optional<TimeModifier> modifier = TimeKey.modifier(time);
        if (modifier.isPresent()) {
            switch (modifier.get()) {
                case BEFORE, ON_OR_BEFORE, UNTIL -> {
                    return Optional.empty();
                }
                case AFTER -> {
                    return date.latest().filter(LocalDate.MAX::isAfter).map(day -> day.plusDays(1));
                }
                case MIDDLE -> {
                    return after(date, 1);
                }
                case END -> {
                    return after(date, 2);
                }
                default -> {}
            }
        }
        return date.earliest();
    }

    private static Optional<LocalDate> end(TimeExpression time, Edtf date) {
        Optional<TimeModifier> modifier = TimeKey.modifier(time);
        if (modifier.isPresent()) {
            switch (modifier.get()) {
                case AFTER, ON_OR_AFTER, SINCE -> {
                    return Optional.empty();
                }
                case BEFORE -> {
                    return date.earliest().filter(LocalDate.MIN::isBefore).map(day -> day.minusDays(1));
                }
                case START -> {
                    // At least the first day, for the start of a day.
                    return before(date, 2)
                            .map(day -> day.minusDays(1))
                            .filter(day -> !day.isBefore(date.earliest().orElse(day)))
                            .or(date::earliest);
                }
                case MIDDLE -> {
                    return before(date, 1);
                }
                default -> {}
            }
        }
        return date.latest();
    }

    /**
     * Returns the day that some quarters of a period come after. Early 2018 is taken to end in its first half, and late 2018 to
     * start in its second half, so that early 2018 and December 2018 are known to differ.
     */
    private static Optional<LocalDate> after(Edtf date, int quarters) {
        return date.earliest().flatMap(first -> length(date).map(days -> first.plusDays(days * quarters / QUARTERS)));
    }

    /** Returns the day before which some quarters of a period end. */
    private static Optional<LocalDate> before(Edtf date, int quarters) {
        return date.latest().flatMap(last -> length(date).map(days -> last.minusDays(days * quarters / QUARTERS)));
    }

    /** Returns the days of a period that are after its first one. */
    private static Optional<Long> length(Edtf date) {
        return date.earliest().flatMap(first -> date.latest().map(last -> ChronoUnit.DAYS.between(first, last)));
    }
}
