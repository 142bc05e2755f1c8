package io.github.newsclaims.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
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

    Optional<Instant> instant() {
        return offset == null ? Optional.empty() : Optional.of(day.atTime(time).toInstant(offset));
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
