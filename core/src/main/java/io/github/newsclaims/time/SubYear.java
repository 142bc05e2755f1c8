package io.github.newsclaims.time;

/**
 * Parts of a year by number: seasons, quarters, thirds and halves (ISO 8601-2:2019, 4.8, numbers 21 to 41).
 *
 * <p>The standard gives no dates for seasons. The bounds here include the meteorological season (whole months) and the
 * astronomical one (from a solstice or equinox to the next), so no common reading is excluded. A winter or summer that spans
 * the turn of the year may be named after either year.
 */
final class SubYear {
    static final int FIRST = 21;
    static final int LAST = 41;

    private SubYear() {}

    static Days days(Years years, int number) {
        Days first = days(years.first(), number);
        Days last = days(years.last(), number);
        if (years.isUnbroken() && years.first() == years.last()) {
            return first;
        }
        // The year has open digits: the same months of every year, or all days in between if they span the turn of the
        // year.
        return first.first().year() == first.last().year()
                ? new DayPattern(
                        years, months(first.first().month(), first.last().month()), DayPattern.ALL_DAYS)
                : new Days.DayRange(first.first(), last.last());
    }

    private static Days days(long year, int number) {
        return switch (number) {
            // Without a hemisphere: from the start of one hemisphere's season to the end of the other's.
            case 21, 23 -> months(year, 3, year, 12);
            case 22, 24 -> months(year - 1, 12, year + 1, 3);
            case 25, 31 -> months(year, 3, year, 6);
            case 26, 32 -> months(year, 6, year, 9);
            case 27, 29 -> months(year, 9, year, 12);
            case 28, 30 -> months(year - 1, 12, year + 1, 3);
            case 33, 34, 35, 36 -> part(year, number - 33, 3);
            case 37, 38, 39 -> part(year, number - 37, 4);
            case 40, 41 -> part(year, number - 40, 6);
            default -> throw new IllegalStateException("Sub-year groupings have the numbers 21 to 41");
        };
    }

    /** Returns the months from one month to another, as bits. */
    private static int months(int first, int last) {
        return (1 << last) - (1 << (first - 1));
    }

    private static Days part(long year, int index, int length) {
        return months(year, index * length + 1, year, (index + 1) * length);
    }

    private static Days months(long firstYear, int first, long lastYear, int last) {
        return new Days.DayRange(new Day(firstYear, first, 1), Day.lastOf(lastYear, last));
    }
}
