package io.github.newsclaims.time;

import java.util.List;

/** The days that a date may mean. */
sealed interface Days permits Days.DayRange, DayPattern, DayChoice, YearlyDays {
    Day first();

    Day last();

    /** Returns whether every day between the first and the last is one of these days. */
    boolean isUnbroken();

    /** Returns whether a day is one of these days. */
    boolean has(Day day);

    /** Returns whether every day of the other is one of these days. True is always right, false may be too strict. */
    default boolean contains(Days other) {
        if (first().compareTo(other.first()) > 0 || other.last().compareTo(last()) > 0) {
            return false;
        }
        if (isUnbroken()) {
            return true;
        }
        if (other instanceof DayChoice choice) {
            return choice.members().stream().allMatch(this::contains);
        }
        if (other instanceof YearlyDays yearly) {
            return contains(yearly.days());
        }
        return holdsWithGaps(other);
    }

    /** Returns the same for days between the first and the last of these days, which have gaps. */
    boolean holdsWithGaps(Days other);

    /** All days from one day to another. */
    record DayRange(Day first, Day last) implements Days {
        @Override
        public boolean isUnbroken() {
            return true;
        }

        @Override
        public boolean has(Day day) {
            return first.compareTo(day) <= 0 && day.compareTo(last) <= 0;
        }

        @Override
        public boolean holdsWithGaps(Days other) {
            return true;
        }
    }

    /** Returns the days of several dates together. */
    static Days anyOf(List<Days> members) {
        return members.size() == 1 ? members.get(0) : DayChoice.of(members);
    }
}
