package io.github.newsclaims.time;

import io.github.newsclaims.time.DateValue.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days of an interval whose two dates leave the same digits of the year open: XXXX-11-10/XXXX-11-12 are three days of each
 * year, and not all days from the first year to the last.
 *
 * @param first the first day that the interval may mean
 * @param last the last day that it may mean
 * @param days the days, of which those before the first and after the last do not count
 */
record YearlyDays(Day first, Day last, Days days) implements Days {

    /** Returns the days of such an interval; empty if the dates do not leave the same digits of the year open. */
    static Optional<Days> between(DateValue start, DateValue end) {
        if (!(start.days() instanceof DayPattern from) || !(end.days() instanceof DayPattern to)) {
            return Optional.empty();
        }
        String year = year(start);
        if (year.indexOf('X') < 0
                || !year.equals(year(end))
                || start.parts().size() == 1
                || end.parts().size() == 1) {
            return Optional.empty();
        }
        int firstMonth = Integer.numberOfTrailingZeros(from.months());
        int firstDay = Integer.numberOfTrailingZeros(from.daysOfMonth());
        int lastMonth = 31 - Integer.numberOfLeadingZeros(to.months());
        int lastDay = 31 - Integer.numberOfLeadingZeros(to.daysOfMonth());
        List<Days> days = new ArrayList<>();
        if (firstMonth < lastMonth || firstMonth == lastMonth && firstDay <= lastDay) {
            add(days, from.years(), firstMonth, firstDay, lastMonth, lastDay);
        } else {
            add(days, from.years(), firstMonth, firstDay, 11, 30);
            add(days, from.years(), 0, 0, lastMonth, lastDay);
        }
        return Optional.of(new YearlyDays(from.first(), to.last(), Days.anyOf(days)));
    }

    private static String year(DateValue date) {
        return date.parts().stream().map(Part::body).findFirst().orElseThrow();
    }

    /** Adds the days from one day of the year to another. Months and days count from 0. */
    private static void add(List<Days> days, Years years, int firstMonth, int firstDay, int lastMonth, int lastDay) {
        if (firstMonth == lastMonth) {
            days.add(new DayPattern(years, 1 << firstMonth, run(firstDay, lastDay)));
            return;
        }
        days.add(new DayPattern(years, 1 << firstMonth, run(firstDay, 30)));
        if (firstMonth + 1 < lastMonth) {
            days.add(new DayPattern(years, run(firstMonth + 1, lastMonth - 1), DayPattern.ALL_DAYS));
        }
        days.add(new DayPattern(years, 1 << lastMonth, run(0, lastDay)));
    }

    /** Returns bits in a row. */
    private static int run(int first, int last) {
        return (int) ((1L << (last + 1)) - (1L << first));
    }

    @Override
    public boolean isUnbroken() {
        return false;
    }

    @Override
    public boolean has(Day day) {
        return first.compareTo(day) <= 0 && day.compareTo(last) <= 0 && days.has(day);
    }

    @Override
    public boolean holdsWithGaps(Days other) {
        return days.contains(other);
    }
}
