package io.github.newsclaims.time;

import java.util.ArrayList;
import java.util.List;

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

    /** Returns the days of the part of any of the years. */
    static Days days(Years years, int number) {
        return switch (number) {
            // Without a hemisphere it is the season of either.
            case 21, 23 -> Days.anyOf(List.of(months(years, 3, 6), months(years, 9, 12)));
            case 22, 24 -> {
                List<Days> days = new ArrayList<>(turnOfTheYear(years));
                days.add(months(years, 6, 9));
                yield Days.anyOf(days);
            }
            case 25, 31 -> months(years, 3, 6);
            case 26, 32 -> months(years, 6, 9);
            case 27, 29 -> months(years, 9, 12);
            case 28, 30 -> Days.anyOf(turnOfTheYear(years));
            case 33, 34, 35, 36 -> part(years, number - 33, 3);
            case 37, 38, 39 -> part(years, number - 37, 4);
            case 40, 41 -> part(years, number - 40, 6);
            default -> throw new IllegalStateException("Sub-year groupings have the numbers 21 to 41");
        };
    }

    /** Returns December to March at both ends of each year. */
    private static List<Days> turnOfTheYear(Years years) {
        return List.of(
                months(years.shifted(-1), 12, 12),
                months(years, 1, 3),
                months(years, 12, 12),
                months(years.shifted(1), 1, 3));
    }

    private static Days part(Years years, int index, int length) {
        return months(years, index * length + 1, (index + 1) * length);
    }

    private static Days months(Years years, int first, int last) {
        return new DayPattern(years, (1 << last) - (1 << (first - 1)), DayPattern.ALL_DAYS);
    }
}
