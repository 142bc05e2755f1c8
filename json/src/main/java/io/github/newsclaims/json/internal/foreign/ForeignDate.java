package io.github.newsclaims.json.internal.foreign;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.time.Edtf;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as programs write them: ISO 8601 and its frequent misspellings, of which the meaning is certain.
 *
 * <pre>
 * 2031   2031-04   2031-4-2   2031-04-02T10:30   2031-04-02 10:30:00.000000   2031-04-02T10:30:00+0200
 * 2031-04-02 10:30:00 UTC
 * </pre>
 *
 * <p>Everything else is refused, for example 02/03/2031, of which the month is not certain. A date without a time stays a date,
 * and a time without an offset stays without one.
 */
public final class ForeignDate {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2})"
            + "(?:(?:T| {1,3})([0-9]{2}:[0-9]{2})(:[0-9]{2})?(?:\\.([0-9]+))?"
            + "(?: ?(Z|UTC|[-+][0-9]{2}(?::?[0-9]{2})?))?)?)?)?");

    private static final int MAX_LENGTH = 100;
    private static final int NANOSECONDS = 9;

    private ForeignDate() {}

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException if it has another form, or the calendar or the clock does not have it
     */
    public static Edtf parse(String text) {
        Matcher form = FORM.matcher(text);
        if (text.length() > MAX_LENGTH || !form.matches() || (form.group(6) != null && form.group(5) == null)) {
            throw Invalid.value("date", "it must be written like 2031-04-02 or 2031-04-02T10:30:00Z", text);
        }
        StringBuilder edtf = new StringBuilder(form.group(1));
        for (int part = 2; part <= 3 && form.group(part) != null; part++) {
            edtf.append(form.group(part).length() == 1 ? "-0" : "-").append(form.group(part));
        }
        if (form.group(4) != null) {
            edtf.append('T').append(form.group(4));
            edtf.append(form.group(5) == null ? "" : form.group(5));
            edtf.append(form.group(6) == null ? "" : fraction(form.group(6)));
            edtf.append(form.group(7) == null ? "" : offset(form.group(7)));
        }
        return Edtf.parse(edtf.toString());
    }

    /** Returns a fraction of a second without the zeros after the nanoseconds. */
    private static String fraction(String digits) {
        int length = Math.min(digits.length(), NANOSECONDS);
        if (digits.substring(length).chars().anyMatch(digit -> digit != '0')) {
            throw Invalid.value("date", "a fraction of a second has at most 9 digits", digits);
        }
        return "." + digits.substring(0, length);
    }

    private static String offset(String zone) {
        if (zone.equals("UTC") || zone.equals("-00:00")) {
            return "Z";
        }
        boolean isCompact = zone.length() == "+0100".length();
        return isCompact ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    }
}
