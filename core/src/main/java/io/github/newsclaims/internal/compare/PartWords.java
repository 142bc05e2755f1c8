package io.github.newsclaims.internal.compare;

import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.TimeModifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts parts of figures into words for explanations. */
public final class PartWords {
    private static final Map<String, String> PERIODS = Map.of(
            "PT1S", "second", "PT1M", "minute", "PT1H", "hour", "P1D", "day", "P1W", "week", "P1M", "month", "P3M",
            "quarter", "P1Y", "year");

    private static final Map<String, String> EXACT = Map.of(
            "month year", "12 months a year",
            "quarter year", "4 quarters a year",
            "month quarter", "3 months a quarter",
            "day week", "7 days a week",
            "hour day", "24 hours a day",
            "minute hour", "60 minutes an hour",
            "second minute", "60 seconds a minute");

    private static final Map<String, String> UCUM_PERIODS =
            Map.of("s", "second", "min", "minute", "h", "hour", "d", "day", "wk", "week", "mo", "month", "a", "year");

    private PartWords() {}

    /** Returns a unit in words, for example USD, h, count or percentage points. An assumed currency is not marked. */
    public static String unit(Unit unit) {
        if (unit instanceof Unit.Currency currency) {
            return currency.code();
        }
        if (unit instanceof Unit.Measure measure) {
            return measure.code();
        }
        return UnitKind.of(unit).words();
    }

    public static String per(List<Per> per) {
        return per.isEmpty() ? "no rate" : per.stream().map(PartWords::per).collect(Collectors.joining(" "));
    }

    public static String per(Per per) {
        if (isOne(per)) {
            return "per " + divisor(per);
        }
        boolean isNamed = per instanceof Per.Period period && PERIODS.containsKey(period.duration());
        return "per " + per.quantity().toPlainString() + " " + divisor(per) + (isNamed ? "s" : "");
    }

    private static String divisor(Per per) {
        if (per instanceof Per.Period period) {
            return PERIODS.getOrDefault(period.duration(), period.duration());
        }
        if (per instanceof Per.Counted count) {
            return count.counted();
        }
        return ((Per.Measured) per).code();
    }

    /** Returns why the rate per a smaller period is multiplied. */
    public static String exact(Per smaller, Per larger) {
        String words = EXACT.get(period(smaller) + " " + period(larger));
        return words != null && isOne(smaller) && isOne(larger) ? words : per(smaller) + " to " + per(larger);
    }

    /** Returns why an amount in a larger unit of time is multiplied. */
    public static String exact(Unit.Measure smaller, Unit.Measure larger) {
        String words = EXACT.get(UCUM_PERIODS.get(smaller.code()) + " " + UCUM_PERIODS.get(larger.code()));
        return words != null ? words : larger.code() + " to " + smaller.code();
    }

    /** Returns a measure with what it is per, for example "km per hour". */
    public static String rate(Unit unit, List<Per> per) {
        return per.isEmpty() ? unit(unit) : unit(unit) + " " + per(per);
    }

    /** Returns why an amount is multiplied by a factor of the caller's converter. */
    public static String converted(String from, String to) {
        return from + " to " + to + " by the caller's converter";
    }

    /**
     * Returns a time in words.
     *
     * @param time any time
     * @return for example "before 2018", "2018, after the time of strike" or "“before it”, before the time of c2"
     */
    public static String time(TimeExpression time) {
        Optional<String> modifier = time.modifier().map(PartWords::words);
        Optional<String> event = time.event()
                .flatMap(given -> given.claim().or(given::entity))
                .map(id -> joined(modifier, "the time of " + id));
        // The modifier belongs to the event if there is one.
        Optional<String> date = time.resolved()
                .or(time::edtf)
                .map(given -> joined(TimeKey.modifier(time).map(PartWords::words), given.toString()))
                .or(() -> time.wording().map(words -> "“" + words.text() + "”"));
        return Stream.concat(date.stream(), event.stream()).collect(Collectors.joining(", "));
    }

    private static String words(TimeModifier modifier) {
        return modifier.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String joined(Optional<String> modifier, String words) {
        return modifier.map(given -> given + " " + words).orElse(words);
    }

    private static boolean isOne(Per per) {
        return per.quantity().equals(BigDecimal.ONE);
    }

    private static String period(Per per) {
        return per instanceof Per.Measured measure
                ? UCUM_PERIODS.getOrDefault(measure.code(), measure.code())
                : divisor(per);
    }
}
