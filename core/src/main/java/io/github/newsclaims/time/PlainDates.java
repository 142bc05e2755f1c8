package io.github.newsclaims.time;

import io.github.newsclaims.internal.Invalid;
import java.util.Locale;

/** The forms that nearly all dates have, YYYY, YYYY-MM and YYYY-MM-DD, which are canonical as they stand. */
final class PlainDates {
    private static final int MAX_YEAR = 9999;

    private PlainDates() {}

    /** Whether the text is such a date, and one that the calendar has; if not, the parser has the last word. */
    static boolean isPlain(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            char c = text.charAt(index);
            if (index == 4 || index == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        if (length == 4) {
            return true;
        }
        int month = number(text, 5);
        if (month < 1 || month > 12) {
            return false;
        }
        if (length == 7) {
            return true;
        }
        int day = number(text, 8);
        return day >= 1 && day <= Day.lengthOfMonth(number(text, 0) * 100 + number(text, 2), month);
    }

    static String year(int year) {
        if (Math.abs(year) > MAX_YEAR) {
            throw Invalid.value("date", "the year of a plain date has four digits", year);
        }
        return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }

    static String part(int number) {
        return String.format(Locale.ROOT, "-%02d", number);
    }

    private static int number(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}
