package io.github.newsclaims.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The length of an ISO 8601 duration. Months and seconds are separate, because no exact factor converts one to the other.
 *
 * @param months the years and months, in months; 0 or more
 * @param seconds the weeks, days, hours, minutes and seconds, in seconds; 0 or more
 */
public record IsoDuration(BigDecimal months, BigDecimal seconds) {
    private static final int MAX_LENGTH = 100;

    /** A number. Only the last part may have a fraction, so only a letter and the end of the text may follow it. */
    private static final String NUMBER = "([0-9]+(?:\\.[0-9]+(?=[A-Z]\\z))?)";

    /** ISO 8601-1:2019, 5.5.2.2, with weeks beside the other units. {@code (?=.)} requires a part after P and after T. */
    private static final Pattern FORM =
            Pattern.compile("P(?=.)(?:nY)?(?:nM)?(?:nW)?(?:nD)?(?:T(?=.)(?:nH)?(?:nM)?(?:nS)?)?".replace("n", NUMBER));

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    private static final int WEEK = 7 * DAY;

    /**
     * Reads a duration.
     *
     * @param text for example "P1M", "P2W" or "PT1H30M"; at most 100 characters
     * @return the length; empty if the text is not an ISO 8601 duration
     */
    public static Optional<IsoDuration> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (text.length() > MAX_LENGTH || !parts.matches()) {
            return Optional.empty();
        }
        BigDecimal months = part(parts, 1, MONTHS_OF_A_YEAR).add(part(parts, 2, 1));
        BigDecimal days = part(parts, 3, WEEK).add(part(parts, 4, DAY));
        BigDecimal time = part(parts, 5, HOUR).add(part(parts, 6, MINUTE)).add(part(parts, 7, 1));
        return Optional.of(new IsoDuration(months, days.add(time)));
    }

    /**
     * Returns whether the duration is longer than zero.
     *
     * @return true if it has at least a part of a month or of a second
     */
    public boolean isPositive() {
        return months.signum() > 0 || seconds.signum() > 0;
    }

    private static BigDecimal part(Matcher parts, int group, int factor) {
        return parts.group(group) == null
                ? BigDecimal.ZERO
                : new BigDecimal(parts.group(group)).multiply(BigDecimal.valueOf(factor));
    }
}
