package io.github.newsclaims.quantity;

import java.util.Objects;

/**
 * One bound of a range.
 *
 * @param number the number, for example 50000 or 1/3
 * @param inclusive true if the number itself belongs to the range ("at least 50,000"), false if it does not ("more than
 *     50,000")
 */
public record Bound(ReportedNumber number, boolean inclusive) {
    /**
     * Refuses null.
     *
     * @param number the number
     * @param inclusive true if the number itself belongs to the range
     */
    public Bound {
        Objects.requireNonNull(number, "number");
    }
}
