package io.github.newsclaims.internal.compare;

import io.github.newsclaims.internal.IsoDuration;
import io.github.newsclaims.quantity.Ratio;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** The length of a period in months and seconds, between which there is no exact factor. */
public record TimeLength(Ratio months, Ratio seconds) {
    private static final List<String> UNITS = List.of("a", "mo", "wk", "d", "h", "min", "s");
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long WEEK = 7 * DAY;
    private static final long YEAR = 12;

    /** Returns the length of an ISO 8601 duration that {@code Per.Period} has checked. */
    public static TimeLength ofDuration(String duration) {
        IsoDuration length =
                IsoDuration.parse(duration).orElseThrow(() -> new IllegalStateException("not a duration: " + duration));
        return new TimeLength(Ratio.of(length.months()), Ratio.of(length.seconds()));
    }

    /** Returns the length of a unit of time of UCUM 2.1 (tables 3 and 4); empty if it has no exact factor to another one. */
    public static Optional<TimeLength> ofUcum(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "s" -> ofSeconds(1);
                    case "min" -> ofSeconds(MINUTE);
                    case "h" -> ofSeconds(HOUR);
                    case "d" -> ofSeconds(DAY);
                    case "wk" -> ofSeconds(WEEK);
                    case "mo" -> new TimeLength(Ratio.ONE, Ratio.ZERO);
                    case "a" -> new TimeLength(Ratio.of(YEAR), Ratio.ZERO);
                    default -> null;
                });
    }

    /** Returns the largest UCUM unit of which this is a whole multiple; empty if months and seconds are mixed. */
    public Optional<String> ucum() {
        return UNITS.stream().filter(this::isWholeNumberOf).findFirst();
    }

    private boolean isWholeNumberOf(String code) {
        return ofUcum(code)
                .flatMap(this::in)
                .filter(number -> number.denominator().equals(BigInteger.ONE))
                .isPresent();
    }

    public TimeLength times(Ratio quantity) {
        return new TimeLength(months.times(quantity), seconds.times(quantity));
    }

    /** Returns how many times the other fits into this; empty if one has months and the other seconds. */
    public Optional<Ratio> in(TimeLength other) {
        if (!months.times(other.seconds).equals(seconds.times(other.months))) {
            return Optional.empty();
        }
        return Optional.of(
                months.isZero() ? seconds.times(other.seconds.inverse()) : months.times(other.months.inverse()));
    }

    private static TimeLength ofSeconds(long seconds) {
        return new TimeLength(Ratio.ZERO, Ratio.of(seconds));
    }
}
