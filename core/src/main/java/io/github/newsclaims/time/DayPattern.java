package io.github.newsclaims.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days whose year, month and day of the month each match. A date with open digits means such days.
 *
 * @param years the years
 * @param months a bit for each month, January the lowest
 * @param daysOfMonth a bit for each day, the 1st the lowest
 */
record DayPattern(Years years, int months, int daysOfMonth) implements Days {
    static final int ALL_MONTHS = (1 << 12) - 1;
    static final int ALL_DAYS = (1 << 31) - 1;

    /** The upper bound on days that are checked one by one. A longer range without gaps matches only if all months do. */
    private static final int ONE_BY_ONE = 366;

    /** Returns whether the calendar has at least one of these days. */
    boolean isPossible() {
        return firstYear() != null;
    }

    /** Returns the days of each month. A month in which no day fits is left out. */
    List<Days> eachMonth() {
        List<Days> each = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            if (longestDays(month) != 0) {
                each.add(new DayPattern(years, 1 << (month - 1), daysOfMonth));
            }
        }
        return each;
    }

    @Override
    public Day first() {
        Long year = firstYear();
        if (year == null) {
            throw new IllegalStateException("A pattern that no day fits is refused when it is parsed");
        }
        for (int month = 1; ; month++) {
            int days = days(year, month);
            if (days != 0) {
                return new Day(year, month, Integer.numberOfTrailingZeros(days) + 1);
            }
        }
    }

    @Override
    public Day last() {
        long year = years.last();
        while (!years.has(year) || !hasDay(year)) {
            year--;
        }
        for (int month = 12; ; month--) {
            int days = days(year, month);
            if (days != 0) {
                return new Day(year, month, 32 - Integer.numberOfLeadingZeros(days));
            }
        }
    }

    @Override
    public boolean isUnbroken() {
        if (!years.isUnbroken()) {
            return false;
        }
        if (hasAllDays()) {
            return true;
        }
        if (years.first() != years.last() || !isRun(months)) {
            return false;
        }
        return daysOfMonth == ALL_DAYS || (Integer.bitCount(months) == 1 && isRun(daysOfMonth));
    }

    @Override
    public boolean has(Day day) {
        return years.has(day.year())
                && (months >> (day.month() - 1) & 1) != 0
                && (daysOfMonth >> (day.day() - 1) & 1) != 0;
    }

    @Override
    public boolean holdsWithGaps(Days other) {
        if (other instanceof DayPattern pattern) {
            return contains(pattern);
        }
        if (other.first().isEndOfTime() || other.last().isEndOfTime()) {
            return false;
        }
        if (hasAllDays()) {
            return years.contains(
                    new Years.YearRange(other.first().year(), other.last().year()));
        }
        Day day = other.first();
        for (int count = 0; count < ONE_BY_ONE; count++) {
            if (!has(day)) {
                return false;
            }
            if (day.equals(other.last())) {
                return true;
            }
            day = day.next();
        }
        return false;
    }

    private boolean contains(DayPattern other) {
        if (!years.contains(other.years)) {
            return false;
        }
        for (int month = 1; month <= 12; month++) {
            int days = other.longestDays(month);
            if (days != 0 && ((months >> (month - 1) & 1) == 0 || (days & ~daysOfMonth) != 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasAllDays() {
        return months == ALL_MONTHS && daysOfMonth == ALL_DAYS;
    }

    /** Returns the first year that has such a day; null if there is none. At most eight years in a row have none. */
    private @Nullable Long firstYear() {
        if (longestAnywhere() == 0) {
            return null;
        }
        long last = years.last();
        for (long year = years.first(); year <= last; year++) {
            if (years.has(year) && hasDay(year)) {
                return year;
            }
        }
        return null;
    }

    private boolean hasDay(long year) {
        for (int month = 1; month <= 12; month++) {
            if (days(year, month) != 0) {
                return true;
            }
        }
        return false;
    }

    private int longestAnywhere() {
        int days = 0;
        for (int month = 1; month <= 12; month++) {
            days |= longestDays(month);
        }
        return days;
    }

    /** Returns the days of a month, as bits: those of a leap year if there is one among the years. */
    private int longestDays(int month) {
        int length = month == 2 && !years.mayBeLeap() ? 28 : Day.longest(month);
        return days(month, length);
    }

    private int days(long year, int month) {
        return days(month, Day.lengthOfMonth(year, month));
    }

    private int days(int month, int length) {
        return (months >> (month - 1) & 1) == 0 ? 0 : daysOfMonth & (int) ((1L << length) - 1);
    }

    private static boolean isRun(int bits) {
        int shifted = bits >>> Integer.numberOfTrailingZeros(bits);
        return (shifted & (shifted + 1)) == 0;
    }
}
