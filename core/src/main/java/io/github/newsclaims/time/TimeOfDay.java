package io.github.newsclaims.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A day with a time of day.
 *
 * @param day the local day
 * @param time the local time
 * @param digits the time as it is written, in the given precision
 * @param offset the difference to UTC; null if the text gives none
 */
record TimeOfDay(
        LocalDate day,
        LocalTime time,
        String digits,
        @Nullable ZoneOffset offset) implements Expression {
    @Override
    public int level() {
        return 0;
    }

    @Override
    public Days days() {
        Day local = new Day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return new Days.DayRange(local, local);
    }

    @Override
    public String canonical() {
        return PlainDates.year(day.getYear())
                + PlainDates.part(day.getMonthValue())
                + PlainDates.part(day.getDayOfMonth())
                + "T"
                + digits
                + zone();
    }

    @Override
    public Optional<Moments> moments() {
        if (offset == null) {
            return Optional.empty();
        }
        Instant instant = day.atTime(time).toInstant(offset);
        return Optional.of(new Moments(instant, instant, instant.plusNanos(precision())));
    }

    /** Returns the length of what the digits name, in nanoseconds: a minute for 10:30, a second for 10:30:00. */
    private long precision() {
        int point = digits.indexOf('.');
        if (point < 0) {
            return TimeUnit.SECONDS.toNanos(digits.length() == "10:30".length() ? 60 : 1);
        }
        long nanos = TimeUnit.SECONDS.toNanos(1);
        for (int digit = point + 1; digit < digits.length(); digit++) {
            nanos /= 10;
        }
        return nanos;
    }

    private String zone() {
        if (offset == null) {
            return "";
        }
        int minutes = offset.getTotalSeconds() / 60;
        return minutes == 0
                ? "Z"
                : String.format(
                        Locale.ROOT,
                        "%s%02d:%02d",
                        minutes < 0 ? "-" : "+",
                        Math.abs(minutes) / 60,
                        Math.abs(minutes) % 60);
    }
}
