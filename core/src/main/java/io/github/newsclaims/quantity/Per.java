package io.github.newsclaims.quantity;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.IsoDuration;
import java.math.BigDecimal;

/**
 * What a rate is per: "$150 per month", "55 per 100,000 inhabitants". A figure may have several: "$6,000 per person per
 * year" has two.
 *
 * <p>{@code P12M} and {@code P1Y}, or 2 × {@code P1M} and {@code P2M}, are different values: each says what the words say.
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
     * How many of the period, measure or things: 1 unless the words say otherwise, 100000 in "per 100,000 inhabitants".
     *
     * @return a positive number in its normal form
     */
    BigDecimal quantity();

    /**
     * A period of time.
     *
     * @param quantity how many periods, normally 1; positive
     * @param duration the period in ISO 8601-1:2019, 5.5.2.2, for example "P1M"; not zero
     */
    record Period(BigDecimal quantity, String duration) implements Per {
        /**
         * Checks both parts.
         *
         * @param quantity how many periods
         * @param duration the period in ISO 8601-1
         * @throws IllegalArgumentException if the quantity is not positive or the duration is no ISO 8601 duration
         *     longer than zero
         */
        public Period {
            quantity = positive(quantity);
            if (IsoDuration.parse(duration).filter(IsoDuration::isPositive).isEmpty()) {
                throw Invalid.value("period", "an ISO 8601 duration longer than zero is written like P1M", duration);
            }
        }
    }

    /**
     * A measure: "80 deaths per million kilometres".
     *
     * @param quantity how much of it, normally 1; positive
     * @param code the UCUM code, for example "km"
     */
    record Measured(BigDecimal quantity, String code) implements Per {
        /**
         * Checks both parts.
         *
         * @param quantity how much of it
         * @param code the UCUM code
         * @throws IllegalArgumentException if the quantity is not positive or the code is not formed as UCUM asks
         */
        public Measured {
            quantity = positive(quantity);
            Codes.ucum(code);
        }
    }

    /**
     * Things counted: "55 per 100,000 inhabitants".
     *
     * @param quantity how many of them, for example 100000; positive
     * @param entity what is counted, in the article's language, for example "inhabitants"
     */
    record Counted(BigDecimal quantity, String entity) implements Per {
        /**
         * Checks both parts.
         *
         * @param quantity how many of them
         * @param entity what is counted
         * @throws IllegalArgumentException if the quantity is not positive or the entity is blank or has an unpaired
         *     surrogate
         */
        public Counted {
            quantity = positive(quantity);
            Characters.require("per entity", entity);
        }
    }

    /**
     * Per one period of time.
     *
     * @param duration the period in ISO 8601, for example "P1M"
     * @return the divisor
     * @throws IllegalArgumentException if it is no ISO 8601 duration longer than zero
     */
    static Period period(String duration) {
        return new Period(BigDecimal.ONE, duration);
    }

    /**
     * Per one of a measure.
     *
     * @param code the UCUM code, for example "km"
     * @return the divisor
     * @throws IllegalArgumentException if the code is not formed as UCUM asks
     */
    static Measured measured(String code) {
        return new Measured(BigDecimal.ONE, code);
    }

    /**
     * Per so many things.
     *
     * @param quantity for example 100000; positive
     * @param entity for example "inhabitants"
     * @return the divisor
     * @throws IllegalArgumentException if the quantity is not positive or the entity is blank
     */
    static Counted counted(long quantity, String entity) {
        return new Counted(BigDecimal.valueOf(quantity), entity);
    }

    /**
     * Per one thing.
     *
     * @param entity for example "person"
     * @return the divisor
     * @throws IllegalArgumentException if the entity is blank
     */
    static Counted each(String entity) {
        return counted(1, entity);
    }

    private static BigDecimal positive(BigDecimal quantity) {
        if (quantity.signum() <= 0) {
            throw Invalid.value("per", "quantity must be positive", quantity);
        }
        return Decimals.normal("per", quantity);
    }
}
