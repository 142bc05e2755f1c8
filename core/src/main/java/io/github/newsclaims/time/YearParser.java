package io.github.newsclaims.time;

import io.github.newsclaims.internal.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the year of a date in any of its forms. */
final class YearParser {
    private static final Pattern LONG =
            Pattern.compile("Y(-?)(0|[1-9][0-9]{0,17})(?:E([1-9][0-9]?))?(?:S([1-9][0-9]?))?");
    private static final Pattern SIGNIFICANT = Pattern.compile("(-?)([0-9]{4})S([1-9])");
    private static final Pattern ROUND = Pattern.compile("-?[0-9]{2,3}");

    /** The maximum number of digits, so that the year and those around it fit into a long. */
    private static final int MAX_DIGITS = 18;

    private static final int MIN_LONG_DIGITS = 5;

    private final Parser parser;
    private final String text;

    YearParser(Parser parser, String text) {
        this.parser = parser;
        this.text = text;
    }

    /** Reads four digits, of which some may be open. */
    Years fourDigits() {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        if (!isFourDigits(digits)) {
            throw parser.invalid("a year has four digits, of which some may be X");
        }
        if (negative && digits.equals("0000")) {
            throw noNegativeZero();
        }
        if (digits.indexOf('X') >= 0) {
            return new Years.Mask(negative, digits);
        }
        long year = Long.parseLong(text);
        return new Years.YearRange(year, year);
    }

    private static boolean isFourDigits(String digits) {
        for (int index = 0; index < digits.length(); index++) {
            char c = digits.charAt(index);
            if (!Characters.isDigit(c) && c != 'X') {
                return false;
            }
        }
        return digits.length() == 4;
    }

    /** Reads a century (two digits), a decade (three digits) or a year with significant digits (1950S2). */
    Years roundYear() {
        Matcher significant = SIGNIFICANT.matcher(text);
        if (significant.matches()) {
            return rounded(
                    significant.group(1), Long.parseLong(significant.group(2)), Integer.parseInt(significant.group(3)));
        }
        if (!ROUND.matcher(text).matches()) {
            throw parser.invalid("a date is written like 2018, 2018-11 or 2018-11-10");
        }
        long number = Long.parseLong(text);
        if (number == 0 && text.startsWith("-")) {
            throw noNegativeZero();
        }
        int size = text.length() - (text.startsWith("-") ? 1 : 0) == 2 ? 100 : 10;
        return new Years.YearRange(number * size, number * size + size - 1);
    }

    /** Reads a year of five or more digits after a Y, optionally with an exponent and significant digits. */
    Years longYear() {
        Matcher form = LONG.matcher(text);
        if (!form.matches()) {
            throw parser.invalid("a long year is written like Y170000, Y-17E7 or Y171010000S3");
        }
        String digits = form.group(2);
        if (form.group(3) != null) {
            int exponent = Integer.parseInt(form.group(3));
            if (digits.length() + exponent > MAX_DIGITS) {
                throw parser.invalid("a year has at most " + MAX_DIGITS + " digits");
            }
            digits += "0".repeat(exponent);
        } else if (digits.length() < MIN_LONG_DIGITS) {
            throw parser.invalid("a year written with Y has five digits or more");
        }
        long year = Long.parseLong(digits);
        if (year == 0) {
            throw parser.invalid("the year 0 is written 0000");
        }
        return rounded(form.group(1), year, form.group(4) == null ? digits.length() : Integer.parseInt(form.group(4)));
    }

    private Years rounded(String sign, long year, int significant) {
        if (year == 0 && !sign.isEmpty()) {
            throw noNegativeZero();
        }
        int digits = Math.max(4, Long.toString(year).length());
        if (significant > digits) {
            throw parser.invalid("a year has no more significant digits than digits");
        }
        long size = 1;
        for (int digit = significant; digit < digits; digit++) {
            size *= 10;
        }
        long first = year - year % size;
        long last = first + size - 1;
        return sign.isEmpty() ? new Years.YearRange(first, last) : new Years.YearRange(-last, first == 0 ? -1 : -first);
    }

    private IllegalArgumentException noNegativeZero() {
        return parser.invalid("there is no year -0");
    }
}
