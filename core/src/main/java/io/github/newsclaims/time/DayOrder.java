package io.github.newsclaims.time;

import java.util.Optional;

/** The order of two dates, as far as it is known. */
final class DayOrder {
    private DayOrder() {}

    static Optional<Boolean> isBefore(Edtf first, Edtf second) {
        if (isVague(first) || isVague(second)) {
            return Optional.empty();
        }
        if (first.moments().isPresent() && second.moments().isPresent()) {
            return isBefore(first.moments().get(), second.moments().get());
        }
        Days days = first.days();
        Days others = second.days();
        if (days.last().compareTo(others.first()) < 0) {
            return Optional.of(true);
        }
        int order = days.first().compareTo(others.last());
        // Both are one and the same day. Without times none is before the other; a time could make it so.
        boolean timesMayDecide = order == 0 && (first.hasTime() || second.hasTime());
        return order < 0 || timesMayDecide ? Optional.empty() : Optional.of(false);
    }

    private static Optional<Boolean> isBefore(Moments first, Moments second) {
        if (first.last().isBefore(second.first())) {
            return Optional.of(true);
        }
        return first.first().isBefore(second.last()) ? Optional.empty() : Optional.of(false);
    }

    /** Returns whether the day may be beyond the bounds of the date. */
    private static boolean isVague(Edtf date) {
        return date.isApproximate() || date.isUncertain();
    }
}
