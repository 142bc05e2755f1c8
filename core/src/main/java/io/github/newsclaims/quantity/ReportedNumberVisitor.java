package io.github.newsclaims.quantity;

/**
 * Code that handles each kind of {@link ReportedNumber}. A kind that a later version adds becomes a new method, so the
 * compiler shows every visitor that does not handle it.
 *
 * @param <R> the type of the result
 */
public interface ReportedNumberVisitor<R> {
    /**
     * Handles a decimal: 1.5.
     *
     * @param decimal the number
     * @return the result
     */
    R visitDecimal(ReportedNumber.Decimal decimal);

    /**
     * Handles a fraction: 2/3.
     *
     * @param fraction the number
     * @return the result
     */
    R visitFraction(ReportedNumber.Fraction fraction);
}
