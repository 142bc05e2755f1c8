package io.github.newsclaims.examples.words;

import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.AmountVisitor;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.PerVisitor;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.ReportedNumberVisitor;
import io.github.newsclaims.quantity.Unit;
import java.math.BigDecimal;
import java.util.Map;

/** The words for amounts, units and the divisors of rates. */
public final class AmountWords {
    private static final int GROUP = 3;
    private static final Map<String, String> PERIODS =
            Map.of("PT1H", "hour", "P1D", "day", "P1W", "week", "P1M", "month", "P3M", "quarter", "P1Y", "year");

    /** The UCUM codes of durations. Other measures are written with their codes. */
    private static final Map<String, String> DURATIONS =
            Map.of("s", "second", "min", "minute", "h", "hour", "d", "day", "wk", "week", "mo", "month", "a", "year");

    private static final AmountVisitor<String> AMOUNT = new AmountVisitor<>() {
        @Override
        public String visitExact(Amount.Exact exact) {
            return of(exact.number());
        }

        @Override
        public String visitApproximate(Amount.Approximate approximate) {
            return switch (approximate.direction()) {
                        case ABOUT -> "about ";
                        case JUST_UNDER -> "just under ";
                        case JUST_OVER -> "just over ";
                    }
                    + of(approximate.number());
        }

        @Override
        public String visitRange(Amount.Range range) {
            return (range.approximate() ? "about " : "") + of(range);
        }

        @Override
        public String visitVague(Amount.Vague vague) {
            return vague.magnitude()
                    .map(magnitude -> "some multiple of " + of(magnitude))
                    .orElse("no number");
        }
    };

    private AmountWords() {}

    /**
     * Returns the words for an amount in its unit.
     *
     * @param amount the amount
     * @param unit the unit
     * @return for example "about 80", "more than 50,000 USD", "2/3", "3rd" or "no number"
     */
    public static String of(Amount amount, Unit unit) {
        if (unit instanceof Unit.Ordinal
                && amount instanceof Amount.Exact exact
                && exact.number() instanceof ReportedNumber.Decimal place
                && place.value().scale() <= 0) {
            return ordinal(place.value());
        }
        String number = amount.accept(AMOUNT);
        if (amount instanceof Amount.Vague) {
            String words = of(unit);
            return words.isEmpty() ? number : number + ", in " + words;
        }
        if (unit instanceof Unit.Measure measure && DURATIONS.containsKey(measure.code())) {
            return number + " " + DURATIONS.get(measure.code()) + (number.equals("1") ? "" : "s");
        }
        String words = of(unit);
        return words.isEmpty() ? number : number + " " + words;
    }

    private static String of(ReportedNumber number) {
        return number.accept(new ReportedNumberVisitor<String>() {
            @Override
            public String visitDecimal(ReportedNumber.Decimal decimal) {
                return AmountWords.of(decimal.value());
            }

            @Override
            public String visitFraction(ReportedNumber.Fraction fraction) {
                return AmountWords.of(new BigDecimal(fraction.numerator()))
                        + "/"
                        + AmountWords.of(new BigDecimal(fraction.denominator()));
            }
        });
    }

    /**
     * Returns the digits of a number in groups of three.
     *
     * @param number any number
     * @return for example "93,000" or "-1,234.5"
     */
    public static String of(BigDecimal number) {
        String plain = number.toPlainString();
        int first = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder words = new StringBuilder(plain);
        for (int index = end - GROUP; index > first; index -= GROUP) {
            words.insert(index, ',');
        }
        return words.toString();
    }

    /**
     * Returns the words for the divisor of a rate.
     *
     * @param per the divisor
     * @return for example "per month", "per 2 months", "per kg" or "per 100,000 inhabitants"
     */
    public static String of(Per per) {
        boolean one = per.quantity().compareTo(BigDecimal.ONE) == 0;
        String quantity = one ? "per " : "per " + of(per.quantity()) + " ";
        return quantity
                + per.accept(new PerVisitor<String>() {
                    @Override
                    public String visitPeriod(Per.Period period) {
                        String name = PERIODS.get(period.duration());
                        return name == null ? period.duration() : one ? name : name + "s";
                    }

                    @Override
                    public String visitMeasured(Per.Measured measured) {
                        return measured.code();
                    }

                    @Override
                    public String visitCounted(Per.Counted counted) {
                        return counted.counted();
                    }
                });
    }

    /**
     * Returns the words for a unit after a number.
     *
     * @param unit the unit
     * @return for example "NOK (assumed)" or "percentage points"; empty for a count and for a number without a unit
     */
    public static String of(Unit unit) {
        if (unit instanceof Unit.Currency currency) {
            return currency.assumed() ? currency.code() + " (assumed)" : currency.code();
        }
        if (unit instanceof Unit.Measure measure) {
            return measure.code();
        }
        if (unit instanceof Unit.Percent) {
            return "percent";
        }
        if (unit instanceof Unit.PercentagePoints) {
            return "percentage points";
        }
        if (unit instanceof Unit.BasisPoints) {
            return "basis points";
        }
        if (unit instanceof Unit.Times) {
            return "times";
        }
        return unit instanceof Unit.Ordinal ? "in order" : "";
    }

    private static String of(Amount.Range range) {
        if (range.lower().isEmpty()) {
            return range.upper().map(AmountWords::upper).orElse("");
        }
        if (range.upper().isEmpty()) {
            return range.lower().map(AmountWords::lower).orElse("");
        }
        Bound low = range.lower().get();
        Bound high = range.upper().get();
        return low.inclusive() && high.inclusive()
                ? of(low.number()) + " to " + of(high.number())
                : lower(low) + " and " + upper(high);
    }

    private static String lower(Bound bound) {
        return (bound.inclusive() ? "at least " : "more than ") + of(bound.number());
    }

    private static String upper(Bound bound) {
        return (bound.inclusive() ? "at most " : "less than ") + of(bound.number());
    }

    /** Returns an ordinal number: 1st, 2nd, 3rd, 4th; 11th, 12th and 13th. */
    private static String ordinal(BigDecimal number) {
        String digits = of(number);
        char last = digits.charAt(digits.length() - 1);
        boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
        return digits
                + switch (teen ? '0' : last) {
                    case '1' -> "st";
                    case '2' -> "nd";
                    case '3' -> "rd";
                    default -> "th";
                };
    }
}
