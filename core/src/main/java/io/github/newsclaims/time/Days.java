package io.github.newsclaims.time;

import java.util.List;

/** The days that a date may mean. */
sealed interface Days permits Days.Span, DayPattern, DayChoice {
    Day first();

    Day last();

    /** Whether every day between the first and the last is one of them. */
    boolean isUnbroken();

    /** Whether a day is one of them. */
    boolean has(Day day);

    /** Whether every day of the other is one of these; never true without being so. */
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
        return holdsWithGaps(other);
    }

    /** The same for days that lie between the first and the last, where these have gaps. */
    boolean holdsWithGaps(Days other);

    /** All days from one to another. */
    record Span(Day first, Day last) implements Days {
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

    /** All days of several. */
    static Days anyOf(List<Days> members) {
        return members.size() == 1 ? members.get(0) : new DayChoice(members);
    }
}
