package io.github.newsclaims.compare.figure;

import io.github.newsclaims.internal.compare.PartWords;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One thing that led a comparison of two figures to its verdict. Reasons are values: code can look for {@link PartsDiffer}
 * and read which part it was, people read {@link #words()}.
 */
public sealed interface Reason {
    /**
     * The reason in words, as one part of a sentence.
     *
     * @return for example "places differ, overseas and Russia"
     */
    String words();

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " percent";
    }

    /**
     * Both state a part, and they state different things; this makes them not comparable.
     *
     * @param part for example {@link FigureAspect#PLACE}
     * @param first what the first states, for example "overseas"
     * @param second what the second states, for example "Russia"
     */
    record PartsDiffer(FigureAspect part, String first, String second) implements Reason {
        @Override
        public String words() {
            return part.plural() + " differ, " + first + " and " + second;
        }
    }

    /**
     * A part is not stated. Where only one states it, nothing shows that they agree in it; where neither says what is
     * measured, nothing shows that they are about the same thing.
     *
     * @param part for example {@link FigureAspect#TIME}
     * @param which the one that does not state it, or both
     */
    record NotStated(FigureAspect part, Side which) implements Reason {
        @Override
        public String words() {
            return which == Side.BOTH ? "neither gives a " + part : which + " gives no " + part;
        }
    }

    /**
     * Both give a date, and the dates are neither the same nor apart: 2018 and January 2018, or a day whose year is open
     * ({@code XXXX-11-10}), or one of several years (201X).
     *
     * @param first the date of the first, for example "2018"
     * @param second the date of the second, for example "2018-01"
     */
    record TimesOverlap(String first, String second) implements Reason {
        @Override
        public String words() {
            return "times may or may not be the same, " + first + " and " + second;
        }
    }

    /**
     * The units differ and nothing converts one into the other.
     *
     * @param first for example USD
     * @param second for example NOK
     */
    record UnitsDiffer(Unit first, Unit second) implements Reason {
        @Override
        public String words() {
            return "units differ, " + PartWords.unit(first) + " and " + PartWords.unit(second);
        }
    }

    /**
     * The figures are rates per different things, and nothing converts one into the other.
     *
     * @param first for example [per year]; empty where it is no rate
     * @param second for example [per hour]
     */
    record RatesDiffer(List<Per> first, List<Per> second) implements Reason {
        /**
         * Copies both.
         *
         * @param first what the first is per
         * @param second what the second is per
         */
        public RatesDiffer {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }

        @Override
        public String words() {
            return "rates differ, " + PartWords.per(first) + " and " + PartWords.per(second);
        }
    }

    /**
     * With a factor from the caller the two could be compared; there is none.
     *
     * @param from a unit, for example USD; a period is named by its UCUM code
     * @param to the other unit, for example NOK
     */
    record FactorMissing(Unit from, Unit to) implements Reason {
        @Override
        public String words() {
            return "no factor between " + PartWords.unit(from) + " and " + PartWords.unit(to) + " is given";
        }
    }

    /**
     * The numbers were not got in the same way, so equal ones are compatible. Where one is a target and the other is not,
     * they are not comparable: a plan is not contradicted by a count.
     *
     * @param first how the first was got; absent where it does not say
     * @param second how the second was got
     */
    record BasesDiffer(Optional<FigureBasis> first, Optional<FigureBasis> second) implements Reason {
        @Override
        public String words() {
            return "bases differ, " + word(first) + " and " + word(second);
        }

        private static String word(Optional<FigureBasis> basis) {
            return basis.map(FigureBasis::word).orElse("not stated");
        }
    }

    /**
     * There is no number to compare ("dozens").
     *
     * @param which the one without a number, or both
     */
    record Vague(Side which) implements Reason {
        @Override
        public String words() {
            return which == Side.BOTH ? "neither gives a number" : which + " gives no number";
        }
    }

    /**
     * Both name the same number, or the same bounds.
     *
     * @param amount for example 93000
     */
    record SameAmount(AmountInterval amount) implements Reason {
        @Override
        public String words() {
            return "both are " + amount;
        }
    }

    /**
     * Two exact numbers differ.
     *
     * @param first for example 93000
     * @param second for example 50000
     */
    record AmountsDiffer(AmountInterval first, AmountInterval second) implements Reason {
        @Override
        public String words() {
            return first + " and " + second + " differ";
        }
    }

    /**
     * The numbers that the two allow overlap without being the same.
     *
     * @param first for example 3 to 5
     * @param second for example at least 4
     */
    record BoundsOverlap(AmountInterval first, AmountInterval second) implements Reason {
        @Override
        public String words() {
            return first + " and " + second + " overlap";
        }
    }

    /**
     * No number is allowed by both.
     *
     * @param first for example 3 to 5
     * @param second for example more than 5
     */
    record BoundsApart(AmountInterval first, AmountInterval second) implements Reason {
        @Override
        public String words() {
            return first + " and " + second + " do not overlap";
        }
    }

    /**
     * The numbers differ by no more than the stated margins of error allow.
     *
     * @param first the first with its margin, for example 49 to 55
     * @param second the second with its margin
     */
    record WithinMargin(AmountInterval first, AmountInterval second) implements Reason {
        @Override
        public String words() {
            return first + " and " + second + " overlap within the margin of error";
        }
    }

    /**
     * One is approximate or estimated, and they are no further apart than the tolerance allows.
     *
     * @param first for example 80
     * @param second for example 85
     * @param tolerance the share allowed, for example 0.1
     */
    record WithinTolerance(AmountInterval first, AmountInterval second, BigDecimal tolerance) implements Reason {
        @Override
        public String words() {
            return first + " and " + second + " are within " + percent(tolerance);
        }
    }

    /**
     * One is approximate or estimated, and they are further apart than the tolerance allows.
     *
     * @param first for example 80
     * @param second for example 120
     * @param tolerance the share allowed, for example 0.1
     */
    record BeyondTolerance(AmountInterval first, AmountInterval second, BigDecimal tolerance) implements Reason {
        @Override
        public String words() {
            return first + " and " + second + " are more than " + percent(tolerance) + " apart";
        }
    }

    /**
     * One is a fraction of a whole, the other a percentage, and the fraction rounded to the digits of the percentage is the
     * percentage: two thirds and 66.7 percent.
     *
     * @param fraction the fraction as a percentage, for example 200/3
     * @param percent the percentage, for example 66.7
     */
    record RoundsToSame(Ratio fraction, BigDecimal percent) implements Reason {
        @Override
        public String words() {
            return fraction.times(Ratio.of(BigDecimal.ONE.movePointLeft(2))) + " is " + percent.toPlainString()
                    + " percent when rounded";
        }
    }

    /**
     * The number words say that the number is approximate.
     *
     * @param which whose
     */
    record Approximate(Side which) implements Reason {
        @Override
        public String words() {
            return which + (which == Side.BOTH ? " are" : " is") + " approximate";
        }
    }

    /**
     * The number was estimated or projected.
     *
     * @param which whose
     */
    record Estimated(Side which) implements Reason {
        @Override
        public String words() {
            return which + (which == Side.BOTH ? " are" : " is") + " estimated";
        }
    }

    /**
     * The currency does not stand in the article but was read into it: "$" as USD.
     *
     * @param which whose
     */
    record CurrencyAssumed(Side which) implements Reason {
        @Override
        public String words() {
            return which == Side.BOTH ? "both currencies are assumed" : "the currency of " + which + " is assumed";
        }
    }

    /**
     * A part that a figure does not give was taken from its claim.
     *
     * @param part place or time
     * @param which whose
     */
    record TakenFromClaim(FigureAspect part, Side which) implements Reason {
        @Override
        public String words() {
            return "the " + part + " of " + which + " is its claim's";
        }
    }

    /**
     * A part was not looked at, because the caller knows it to be the same.
     *
     * @param part for example {@link FigureAspect#ENTITY}
     */
    record TakenAsSame(FigureAspect part) implements Reason {
        @Override
        public String words() {
            return "the " + part + " is taken as the same";
        }
    }

    /**
     * A figure was converted.
     *
     * @param step how, for example the first ×12, 12 months a year
     */
    record Converted(ConversionStep step) implements Reason {
        @Override
        public String words() {
            return step.toString();
        }
    }
}
