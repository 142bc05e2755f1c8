package io.github.newsclaims.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day with a time of day: 2018-11-10T10:30, optionally with seconds, a fraction of them and an offset. */
final class TimeParser {
    private static final Pattern FORM = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})T"
            + "([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{1,9}))?)?"
            + "(Z|[-+\\u2212][0-9]{2}(?::[0-9]{2})?)?");
    private static final String END_OF_DAY = "24";

    /** The offset of the Line Islands, in minutes. */
    private static final int MAX_OFFSET = 14 * 60;

    /** The offset just east of the date line, in minutes. */
    private static final int MIN_OFFSET = -12 * 60;

    private final Parser parser;
    private final String text;

    TimeParser(Parser parser, String text) {
        this.parser = parser;
        this.text = text;
    }

    TimeOfDay parse() {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw parser.invalid("a date with a time is written like 2018-11-10T10:30:00Z");
        }
        try {
            LocalDate day = LocalDate.parse(form.group(1));
            ZoneOffset offset = offset(form.group(6));
            String fraction = form.group(5) == null ? "" : form.group(5).replaceAll("0+$", "");
            String hour = form.group(2);
            String rest = ":" + form.group(3)
                    + (form.group(4) == null ? "" : ":" + form.group(4))
                    + (fraction.isEmpty() ? "" : "." + fraction);
            if (hour.equals(END_OF_DAY) && rest.chars().allMatch(c -> c == ':' || c == '0')) {
                hour = "00";
                day = day.plusDays(1);
            }
            return new TimeOfDay(day, LocalTime.parse(hour + rest), hour + rest, offset);
        } catch (DateTimeException e) {
            throw parser.invalid("the calendar and the clock must have this day and time");
        }
    }

    private @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        if (zone.equals("Z")) {
            return ZoneOffset.UTC;
        }
        int hours = Integer.parseInt(zone.substring(1, 3));
        int minutes = zone.length() > 3 ? Integer.parseInt(zone.substring(4)) : 0;
        int total = (zone.charAt(0) == '+' ? 1 : -1) * (hours * 60 + minutes);
        if (minutes > 59 || total < MIN_OFFSET || total > MAX_OFFSET) {
            throw parser.invalid("an offset lies between -12:00 and +14:00");
        }
        return ZoneOffset.ofTotalSeconds(total * 60);
    }
}
