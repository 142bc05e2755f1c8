package io.github.newsclaims.time;

import io.github.newsclaims.internal.Invalid;
import java.util.Locale;

/** Writes the parts of a date whose year has four digits. */
final class PlainDates {
    private static final int MAX_YEAR = 9999;

    private PlainDates() {}

    static String year(int year) {
        if (Math.abs(year) > MAX_YEAR) {
            throw Invalid.value("date", "the year of a plain date has four digits", year);
        }
        return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }

    static String part(int number) {
        return String.format(Locale.ROOT, "-%02d", number);
    }
}
