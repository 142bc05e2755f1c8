package io.github.newsclaims.quantity;

import java.util.Objects;

/**
 * The unit of an amount: money, things counted, a share, a measure.
 *
 * <p>The unit does not say what is counted: "93,000 North Koreans" has the unit {@link #COUNT}, and its figure has the
 * measured entity "North Koreans".
 */
public sealed interface Unit {
    /** Things counted: "93,000 workers". */
    Unit COUNT = new Count();
    /** Hundredths of a whole: "12 percent". */
    Unit PERCENT = new Percent();
    /** The difference between two percentages: "rose by 2 percentage points". */
    Unit PERCENTAGE_POINTS = new PercentagePoints();
    /** Hundredths of a percentage point: "cut the rate by 25 basis points". */
    Unit BASIS_POINTS = new BasisPoints();
    /** A place in an order: "the 3rd summit". */
    Unit ORDINAL = new Ordinal();
    /** A multiple of something else: "threefold", "four times". */
    Unit TIMES = new Times();
    /** A number without a unit: an index, a score, a ratio. */
    Unit UNITLESS = new Unitless();

    /**
     * Calls the method of a visitor for this kind of unit.
     *
     * @param visitor the visitor
     * @param <R> the type of the result
     * @return what the visitor returns
     */
    <R> R accept(UnitVisitor<R> visitor);

    /**
     * Returns whether the text does not name the unit, and whoever read it assumed it: "$" read as USD.
     *
     * @return true for an assumed {@link Currency}; false for all other units
     */
    default boolean isAssumed() {
        return this instanceof Currency currency && currency.assumed();
    }

    /**
     * Money.
     *
     * @param code the ISO 4217 code, for example "USD"; checked by its form, three capital letters
     * @param assumed true if the text does not name the currency ("$" read as USD), false if it does ("US dollars")
     */
    record Currency(String code, boolean assumed) implements Unit {
        /**
         * Checks the form of the code.
         *
         * @param code the ISO 4217 code
         * @param assumed true if the text does not name the currency
         * @throws IllegalArgumentException if it is not three capital letters
         */
        public Currency {
            Codes.currency(code);
        }

        @Override
        public <R> R accept(UnitVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitCurrency(this);
        }
    }

    /** Things counted. The figure's measured entity says which. */
    record Count() implements Unit {
        @Override
        public <R> R accept(UnitVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitCount(this);
        }
    }

    /** Hundredths of a whole. */
    record Percent() implements Unit {
        @Override
        public <R> R accept(UnitVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitPercent(this);
        }
    }

    /** The difference between two percentages. */
    record PercentagePoints() implements Unit {
        @Override
        public <R> R accept(UnitVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitPercentagePoints(this);
        }
    }

    /** Hundredths of a percentage point. */
    record BasisPoints() implements Unit {
        @Override
        public <R> R accept(UnitVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitBasisPoints(this);
        }
    }

    /**
     * A measure, including a duration.
     *
     * @param code the UCUM code (case sensitive), for example "km", "t", "h" or "a"; checked by its form
     */
    record Measure(String code) implements Unit {
        /**
         * Checks the form of the code.
         *
         * @param code the UCUM code
         * @throws IllegalArgumentException if it is empty, has characters that are not visible ASCII, or unbalanced
         *     brackets
         */
        public Measure {
            Codes.ucum(code);
        }

        @Override
        public <R> R accept(UnitVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitMeasure(this);
        }
    }

    /** A place in an order. */
    record Ordinal() implements Unit {
        @Override
        public <R> R accept(UnitVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitOrdinal(this);
        }
    }

    /** A multiple of something else. */
    record Times() implements Unit {
        @Override
        public <R> R accept(UnitVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitTimes(this);
        }
    }

    /** No unit. */
    record Unitless() implements Unit {
        @Override
        public <R> R accept(UnitVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitUnitless(this);
        }
    }

    /**
     * Returns a currency that the text names.
     *
     * @param code the ISO 4217 code, for example "USD"
     * @return the unit
     * @throws IllegalArgumentException if it is not three capital letters
     */
    static Currency currency(String code) {
        return new Currency(code, false);
    }

    /**
     * Returns a currency that the text does not name: "$" read as USD, "crowns" read as NOK.
     *
     * @param code the ISO 4217 code, for example "NOK"
     * @return the unit
     * @throws IllegalArgumentException if it is not three capital letters
     */
    static Currency assumedCurrency(String code) {
        return new Currency(code, true);
    }

    /**
     * Returns a measure.
     *
     * @param code the UCUM code, for example "km"
     * @return the unit
     * @throws IllegalArgumentException if it is empty, has characters that are not visible ASCII, or unbalanced brackets
     */
    static Measure measure(String code) {
        return new Measure(code);
    }
}
