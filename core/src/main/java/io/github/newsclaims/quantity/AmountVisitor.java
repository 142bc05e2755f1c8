package io.github.newsclaims.quantity;

/**
 * Code that handles each kind of {@link Amount}. A kind that a later version adds becomes a new method, so the compiler
 * shows every visitor that does not handle it.
 *
 * @param <R> the type of the result
 */
public interface AmountVisitor<R> {
    /**
     * Handles a number given as it is: "150", "two thirds".
     *
     * @param exact the amount
     * @return the result
     */
    R visitExact(Amount.Exact exact);

    /**
     * Handles a number near the true one: "about 80".
     *
     * @param approximate the amount
     * @return the result
     */
    R visitApproximate(Amount.Approximate approximate);

    /**
     * Handles a range: "3 to 5", "more than 50,000".
     *
     * @param range the amount
     * @return the result
     */
    R visitRange(Amount.Range range);

    /**
     * Handles a quantity without a number: "dozens".
     *
     * @param vague the amount
     * @return the result
     */
    R visitVague(Amount.Vague vague);
}
