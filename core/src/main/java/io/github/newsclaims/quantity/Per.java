package io.github.newsclaims.quantity;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.IsoDuration;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The divisor of a rate: "$150 per month", "55 per 100,000 inhabitants". A figure may have several: "$6,000 per person per
 * year" has two.
 *
 * <p>{@code P12M} and {@code P1Y}, or 2 × {@code P1M} and {@code P2M}, are different values, because each keeps what the words
 * say.
 */
public sealed interface Per {
    /** Per hour. */
    Per HOUR = period("PT1H");
    /** Per day. */
    Per DAY = period("P1D");
    /** Per week. */
    Per WEEK = period("P1W");
    /** Per month. */
    Per MONTH = period("P1M");
    /** Per quarter of a year. */
    Per QUARTER = period("P3M");
    /** Per year. */
    Per YEAR = period("P1Y");

    /**
     * Returns the number of periods, measures or things: 1 unless the words say otherwise, 100000 in "per 100,000
     * inhabitants".
     *
     * @return a positive number in its normal form
     */
    BigDecimal quantity();

    /**
     * Calls the method of a visitor for this kind of divisor.
     *
     * @param visitor the visitor
     * @param <R> the type of the result
     * @return what the visitor returns
     */
    <R> R accept(PerVisitor<R> visitor);

    /**
     * A period of time.
     *
     * @param quantity the number of periods, normally 1; positive
     * @param duration the period in ISO 8601-1:2019, 5.5.2.2, for example "P1M"; not zero
     */
    record Period(BigDecimal quantity, String duration) implements Per {
        /**
         * Checks both parts.
         *
         * @param quantity the number of periods
         * @param duration the period in ISO 8601-1
         * @throws IllegalArgumentException if the quantity is not positive or the duration is not an ISO 8601 duration
         *     longer than zero
         */
        public Period {
            quantity = positive(quantity);
            Objects.requireNonNull(duration, "duration");
            if (IsoDuration.parse(duration).filter(IsoDuration::isPositive).isEmpty()) {
                throw Invalid.value("period", "an ISO 8601 duration longer than zero is written like P1M", duration);
            }
        }

        @Override
        public <R> R accept(PerVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitPeriod(this);
        }
    }

    /**
     * A measure: "80 deaths per million kilometres".
     *
     * @param quantity the number of units of the measure, normally 1; positive
     * @param code the UCUM code, for example "km"
     */
    record Measured(BigDecimal quantity, String code) implements Per {
        /**
         * Checks both parts.
         *
         * @param quantity the number of units of the measure
         * @param code the UCUM code
         * @throws IllegalArgumentException if the quantity is not positive or the code does not have the form of UCUM
         */
        public Measured {
            quantity = positive(quantity);
            Codes.ucum(code);
        }

        @Override
        public <R> R accept(PerVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitMeasured(this);
        }
    }

    /**
     * Things counted: "55 per 100,000 inhabitants".
     *
     * @param quantity the number of things, for example 100000; positive
     * @param counted what is counted, in the article's language, for example "inhabitants"
     */
    record Counted(BigDecimal quantity, String counted) implements Per {
        /**
         * Checks both parts.
         *
         * @param quantity the number of things
         * @param counted what is counted
         * @throws IllegalArgumentException if the quantity is not positive or what is counted is blank or has an unpaired
         *     surrogate
         */
        public Counted {
            quantity = positive(quantity);
            Characters.require("per entity", Objects.requireNonNull(counted, "counted"));
        }

        @Override
        public <R> R accept(PerVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitCounted(this);
        }
    }

    /**
     * Returns the divisor "per" one period of time.
     *
     * @param duration the period in ISO 8601, for example "P1M"
     * @return the divisor
     * @throws IllegalArgumentException if it is not an ISO 8601 duration longer than zero
     */
    static Period period(String duration) {
        return new Period(BigDecimal.ONE, duration);
    }

    /**
     * Returns the divisor "per" one unit of a measure.
     *
     * @param code the UCUM code, for example "km"
     * @return the divisor
     * @throws IllegalArgumentException if the code does not have the form of UCUM
     */
    static Measured measured(String code) {
        return new Measured(BigDecimal.ONE, code);
    }

    /**
     * Returns the divisor "per" a number of things.
     *
     * @param quantity for example 100000; positive
     * @param counted what is counted, for example "inhabitants"
     * @return the divisor
     * @throws IllegalArgumentException if the quantity is not positive or what is counted is blank
     */
    static Counted counted(long quantity, String counted) {
        return new Counted(BigDecimal.valueOf(quantity), counted);
    }

    /**
     * Returns the divisor "per" one thing.
     *
     * @param counted what is counted, for example "person"
     * @return the divisor
     * @throws IllegalArgumentException if what is counted is blank
     */
    static Counted each(String counted) {
        return counted(1, counted);
    }

    private static BigDecimal positive(BigDecimal quantity) {
        if (Objects.requireNonNull(quantity, "quantity").signum() <= 0) {
            throw Invalid.value("per", "quantity must be positive", quantity);
        }
        return Decimals.normal("per", quantity);
    }
}
