package io.github.newsclaims.quantity;

/**
 * Code that handles each kind of {@link Per}. A kind that a later version adds becomes a new method, so the compiler shows
 * every visitor that does not handle it.
 *
 * @param <R> the type of the result
 */
public interface PerVisitor<R> {
    /**
     * Handles a period of time: "per month".
     *
     * @param period the divisor
     * @return the result
     */
    R visitPeriod(Per.Period period);

    /**
     * Handles a measure: "per kilometre".
     *
     * @param measured the divisor
     * @return the result
     */
    R visitMeasured(Per.Measured measured);

    /**
     * Handles things counted: "per 100,000 inhabitants".
     *
     * @param counted the divisor
     * @return the result
     */
    R visitCounted(Per.Counted counted);
}
