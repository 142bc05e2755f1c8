package io.github.newsclaims.quantity;

/**
 * Code that handles each kind of {@link Unit}. A kind that a later version adds becomes a new method, so the compiler shows
 * every visitor that does not handle it.
 *
 * @param <R> the type of the result
 */
public interface UnitVisitor<R> {
    /**
     * Handles money: "150 dollars".
     *
     * @param currency the unit
     * @return the result
     */
    R visitCurrency(Unit.Currency currency);

    /**
     * Handles a count of things: "93,000 workers".
     *
     * @param count the unit
     * @return the result
     */
    R visitCount(Unit.Count count);

    /**
     * Handles hundredths of a whole: "12 percent".
     *
     * @param percent the unit
     * @return the result
     */
    R visitPercent(Unit.Percent percent);

    /**
     * Handles the difference between two percentages: "2 percentage points".
     *
     * @param points the unit
     * @return the result
     */
    R visitPercentagePoints(Unit.PercentagePoints points);

    /**
     * Handles hundredths of a percentage point: "25 basis points".
     *
     * @param points the unit
     * @return the result
     */
    R visitBasisPoints(Unit.BasisPoints points);

    /**
     * Handles a measure: "3 km".
     *
     * @param measure the unit
     * @return the result
     */
    R visitMeasure(Unit.Measure measure);

    /**
     * Handles a place in an order: "the 3rd summit".
     *
     * @param ordinal the unit
     * @return the result
     */
    R visitOrdinal(Unit.Ordinal ordinal);

    /**
     * Handles a multiple of something else: "four times".
     *
     * @param times the unit
     * @return the result
     */
    R visitTimes(Unit.Times times);

    /**
     * Handles a number without a unit: an index, a score.
     *
     * @param unitless the unit
     * @return the result
     */
    R visitUnitless(Unit.Unitless unitless);
}
