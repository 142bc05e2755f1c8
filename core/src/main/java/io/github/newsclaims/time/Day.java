package io.github.newsclaims.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** A day of the proleptic Gregorian calendar in any year, or a sentinel before or after all days. */
record Day(long year, int month, int day) implements Comparable<Day> {
    static final Day BEFORE_ALL = new Day(Long.MIN_VALUE, 1, 1);
    static final Day AFTER_ALL = new Day(Long.MAX_VALUE, 12, 31);

    private static final int DECEMBER = 12;
    private static final int FEBRUARY = 2;

    static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int lengthOfMonth(long year, int month) {
        return month == FEBRUARY && !isLeap(year) ? 28 : longest(month);
    }

    /** Returns the length of a month in a leap year. */
    static int longest(int month) {
        return switch (month) {
            case FEBRUARY -> 29;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    static Day lastOf(long year, int month) {
        return new Day(year, month, lengthOfMonth(year, month));
    }

    /** Returns the next day. */
    Day next() {
        if (day < lengthOfMonth(year, month)) {
            return new Day(year, month, day + 1);
        }
        return month < DECEMBER ? new Day(year, month + 1, 1) : new Day(year + 1, 1, 1);
    }

    boolean isEndOfTime() {
        return year == Long.MIN_VALUE || year == Long.MAX_VALUE;
    }

    Optional<LocalDate> toLocalDate() {
        return year < Year.MIN_VALUE || year > Year.MAX_VALUE
                ? Optional.empty()
                : Optional.of(LocalDate.of((int) year, month, day));
    }

    @Override
    public int compareTo(Day other) {
        if (year != other.year) {
            return Long.compare(year, other.year);
        }
        return month != other.month ? Integer.compare(month, other.month) : Integer.compare(day, other.day);
    }
}
