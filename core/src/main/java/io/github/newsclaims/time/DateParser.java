package io.github.newsclaims.time;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.time.DateValue.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a date without a time of day: its parts, their marks, and the days that it may mean. */
final class DateParser {
    private static final String MARKS = "?~%";
    private static final int MAX_PARTS = 3;
    /** The forms with open digits that the Library of Congress lists for level 1, and dates that are open as a whole. */
    private static final Pattern LEVEL_1 =
            Pattern.compile("-?[0-9]{2}(?:[0-9]X|XX)|-?[0-9]{4}(?:-[0-9]{2})?-XX|-?[0-9]{4}-XX-XX|XXXX(?:-XX){0,2}");

    private final Parser parser;
    private final String text;

    DateParser(Parser parser, String text) {
        this.parser = parser;
        this.text = text;
    }

    DateValue parse() {
        List<Part> parts = parts();
        String year = parts.get(0).body();
        if (year.startsWith("Y")) {
            if (parts.size() > 1) {
                throw parser.invalid("a year written with Y stands alone");
            }
            boolean plain = year.indexOf('E') < 0 && year.indexOf('S') < 0;
            return value(parts, new YearParser(parser, year).longYear(), plain ? 1 : 2);
        }
        int digits = year.length() - (year.startsWith("-") ? 1 : 0);
        if (year.indexOf('S') >= 0 || digits != 4) {
            if (parts.size() > 1) {
                throw parser.invalid("a month needs a year of four digits");
            }
            return value(parts, new YearParser(parser, year).roundYear(), digits == 2 ? signLevel(year) : 2);
        }
        Years years = new YearParser(parser, year).fourDigits();
        if (parts.size() > 1 && isSubYear(parts.get(1).body())) {
            return subYear(parts, years);
        }
        int months =
                parts.size() < 2 ? DayPattern.ALL_MONTHS : fitting(parts.get(1).body(), 12, "a month", "01 to 12");
        int days = parts.size() < 3 ? DayPattern.ALL_DAYS : fitting(parts.get(2).body(), 31, "a day", "01 to 31");
        DayPattern pattern = new DayPattern(years, months, days);
        if (!pattern.isPossible()) {
            throw parser.invalid("the calendar must have this day");
        }
        return new DateValue(parts, pattern, Math.max(signLevel(year), openLevel(parts)));
    }

    private static DateValue value(List<Part> parts, Years years, int level) {
        return new DateValue(parts, new DayPattern(years, DayPattern.ALL_MONTHS, DayPattern.ALL_DAYS), level);
    }

    private DateValue subYear(List<Part> parts, Years years) {
        if (parts.size() > 2) {
            throw parser.invalid("a season has no day");
        }
        int number = Integer.parseInt(parts.get(1).body());
        if (number < SubYear.FIRST || number > SubYear.LAST) {
            throw parser.invalid("a month is 01 to 12, a season or part of a year 21 to 41");
        }
        boolean plain = number <= SubYear.FIRST + 3 && parts.get(0).body().indexOf('X') < 0;
        return new DateValue(parts, SubYear.days(years, number), plain ? 1 : 2);
    }

    private static boolean isSubYear(String body) {
        return body.length() == 2
                && body.charAt(0) >= '2'
                && body.charAt(0) <= '9'
                && Characters.isDigit(body.charAt(1));
    }

    /** Returns the level of a year: a negative one is of level 1. */
    private static int signLevel(String year) {
        return year.startsWith("-") ? 1 : 0;
    }

    /**
     * Returns the level of open digits: 0 for none; 1 for one or two at the end of a year alone, for a whole day, for a whole month
     * and the day in it, and for all digits of a date; else 2.
     */
    private static int openLevel(List<Part> parts) {
        String text = parts.stream().map(Part::body).collect(Collectors.joining("-"));
        if (text.indexOf('X') < 0) {
            return 0;
        }
        return LEVEL_1.matcher(text).matches() ? 1 : 2;
    }

    /** Returns the numbers from 1 that two digits may mean, as bits. */
    private int fitting(String body, int last, String part, String range) {
        int bits = 0;
        if (body.length() == 2 && Characters.isDigit(body.charAt(0)) && Characters.isDigit(body.charAt(1))) {
            int number = 10 * (body.charAt(0) - '0') + body.charAt(1) - '0';
            bits = number >= 1 && number <= last ? 1 << (number - 1) : 0;
        } else if (body.length() == 2) {
            for (int number = 1; number <= last; number++) {
                if (fits(body.charAt(0), number / 10) && fits(body.charAt(1), number % 10)) {
                    bits |= 1 << (number - 1);
                }
            }
        }
        if (bits == 0) {
            throw parser.invalid(part + " is " + range);
        }
        return bits;
    }

    private static boolean fits(char digit, int number) {
        return digit == 'X' || digit - '0' == number;
    }

    /** Returns the parts with their marks. A mark to the right of a part applies to all parts before it, too. */
    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(MAX_PARTS);
        int index = 0;
        do {
            char own = mark(index);
            index += own == DateValue.NONE ? 0 : 1;
            int end = index < text.length() && parts.isEmpty() && text.charAt(index) == '-' ? index + 1 : index;
            while (end < text.length() && isBody(text, end)) {
                end++;
            }
            parts.add(new Part(text.substring(index, end), own));
            char group = mark(end);
            if (group != DateValue.NONE) {
                parts.replaceAll(part -> new Part(part.body(), DateValue.both(part.mark(), group)));
                end++;
            }
            if (end == text.length()) {
                return parts;
            }
            if (text.charAt(end) != '-' || end + 1 == text.length() || parts.size() == MAX_PARTS) {
                throw parser.invalid("a date is written like 2018, 2018-11 or 2018-11-10");
            }
            index = end + 1;
        } while (true);
    }

    private char mark(int index) {
        return index < text.length() && MARKS.indexOf(text.charAt(index)) >= 0 ? text.charAt(index) : DateValue.NONE;
    }

    /** Returns whether a character belongs to the digits of a part. A long year may have its sign after the Y. */
    private static boolean isBody(String text, int index) {
        char c = text.charAt(index);
        return Characters.isDigit(c)
                || "XYES".indexOf(c) >= 0
                || (c == '-' && index > 0 && text.charAt(index - 1) == 'Y');
    }
}
