package io.github.newsclaims.quantity;

/**
 * What an amount is an amount of: money, things counted, a share, a measure.
 *
 * <p>What is counted is not the unit's to say: "93,000 North Koreans" has the unit {@link #COUNT} and the measured entity
 * "North Koreans" in its figure.
 */
public sealed interface Unit {
    /** Things counted: "93,000 workers". */
    Unit COUNT = new Count();
    /** Hundredths of a whole: "12 percent". */
    Unit PERCENT = new Percent();
    /** The difference between two percentages: "rose by 2 percentage points". */
    Unit PERCENTAGE_POINTS = new PercentagePoints();
    /** A place in an order: "the 3rd summit". */
    Unit ORDINAL = new Ordinal();
    /** A multiple of something else: "threefold", "four times". */
    Unit TIMES = new Times();
    /** A number that has no unit: an index, a score, a ratio. */
    Unit UNITLESS = new Unitless();

    /**
     * Money.
     *
     * @param code the ISO 4217 code, for example "USD"; checked by its form, three capital letters
     * @param assumed true where the text does not say so itself ("$" read as USD), false where it does ("US dollars")
     */
    record Currency(String code, boolean assumed) implements Unit {
        /**
         * Checks the form of the code.
         *
         * @param code the ISO 4217 code
         * @param assumed true where the text does not say so itself
         * @throws IllegalArgumentException if it is not three capital letters
         */
        public Currency {
            Codes.currency(code);
        }
    }

    /** Things counted; what they are stands in the figure's measured entity. */
    record Count() implements Unit {}

    /** Hundredths of a whole. */
    record Percent() implements Unit {}

    /** The difference between two percentages. */
    record PercentagePoints() implements Unit {}

    /**
     * A measure, durations included.
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
    }

    /** A place in an order. */
    record Ordinal() implements Unit {}

    /** A multiple of something else. */
    record Times() implements Unit {}

    /** No unit. */
    record Unitless() implements Unit {}

    /**
     * A currency that the text names.
     *
     * @param code the ISO 4217 code, for example "USD"
     * @return the unit
     * @throws IllegalArgumentException if it is not three capital letters
     */
    static Currency currency(String code) {
        return new Currency(code, false);
    }

    /**
     * A currency that is read into the text: "$" as USD, "crowns" as NOK.
     *
     * @param code the ISO 4217 code, for example "NOK"
     * @return the unit
     * @throws IllegalArgumentException if it is not three capital letters
     */
    static Currency assumedCurrency(String code) {
        return new Currency(code, true);
    }

    /**
     * A measure.
     *
     * @param code the UCUM code, for example "km"
     * @return the unit
     * @throws IllegalArgumentException if it is empty, has characters that are not visible ASCII, or unbalanced brackets
     */
    static Measure measure(String code) {
        return new Measure(code);
    }
}
