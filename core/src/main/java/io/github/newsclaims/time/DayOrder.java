package io.github.newsclaims.time;

import java.util.Optional;

/** The order of two dates, as far as it is known. */
final class DayOrder {
    private DayOrder() {}

    static Optional<Boolean> isBefore(Edtf first, Days days, Edtf second, Days others) {
        if (isVague(first) || isVague(second)) {
            return Optional.empty();
        }
        if (first.instant().isPresent() && second.instant().isPresent()) {
            return Optional.of(first.instant().get().isBefore(second.instant().get()));
        }
        if (days.last().compareTo(others.first()) < 0) {
            return Optional.of(true);
        }
        int order = days.first().compareTo(others.last());
        // Both are one and the same day. Without times none is before the other; a time could make it so.
        boolean timesMayDecide = order == 0 && (first.hasTime() || second.hasTime());
        return order < 0 || timesMayDecide ? Optional.empty() : Optional.of(false);
    }

    /** Returns whether the day may be beyond the bounds of the date. */
    private static boolean isVague(Edtf date) {
        return date.isApproximate() || date.isUncertain();
    }
}
