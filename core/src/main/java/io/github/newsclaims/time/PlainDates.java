package io.github.newsclaims.time;

import io.github.newsclaims.internal.Invalid;
import java.util.Locale;

/** The forms that nearly all dates have, which are canonical as they stand: they are parsed only when days are asked for. */
final class PlainDates {
    private static final int MAX_YEAR = 9999;

    private PlainDates() {}

    /**
     * Whether the text is YYYY, YYYY-MM or YYYY-MM-DD as the calendar has it, in the first two with an X for any digit of
     * the year, or an interval between two of one form without an X. If not, the parser has the last word.
     */
    static boolean isCanonical(String text) {
        int slash = text.length() >> 1;
        if (text.length() < 9 || text.charAt(slash) != '/') {
            return isPlain(text, 0, text.length(), true);
        }
        return isPlain(text, 0, slash, false)
                && isPlain(text, slash + 1, text.length(), false)
                && isOrdered(text, slash);
    }

    /**
     * Whether one date allows all that another one does, as its spelling shows: both are plain, and the other agrees in
     * every digit that this one states. If not, the days have the last word.
     */
    static boolean covers(String wide, String narrow) {
        if (wide.length() > narrow.length()
                || !isPlain(narrow, 0, narrow.length(), true)
                || !isPlain(wide, 0, wide.length(), true)) {
            return false;
        }
        for (int index = 0; index < wide.length(); index++) {
            char c = wide.charAt(index);
            if (c != 'X' && c != narrow.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String text, int start, int end, boolean open) {
        int length = end - start;
        if (length != 4 && length != 7 && length != 10) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            char c = text.charAt(start + index);
            boolean digit = c >= '0' && c <= '9' || c == 'X' && open && index < 4 && length < 10;
            if (index == 4 || index == 7 ? c != '-' : !digit) {
                return false;
            }
        }
        if (length == 4) {
            return true;
        }
        int month = number(text, start + 5);
        if (month < 1 || month > 12) {
            return false;
        }
        if (length == 7) {
            return true;
        }
        int day = number(text, start + 8);
        return day >= 1 && day <= Day.lengthOfMonth(number(text, start) * 100 + number(text, start + 2), month);
    }

    /** Two dates of one length are ordered as their characters are. */
    private static boolean isOrdered(String text, int slash) {
        int index = 0;
        while (index < slash - 1 && text.charAt(index) == text.charAt(slash + 1 + index)) {
            index++;
        }
        return text.charAt(index) <= text.charAt(slash + 1 + index);
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
