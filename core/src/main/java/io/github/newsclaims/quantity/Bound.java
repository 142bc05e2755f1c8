package io.github.newsclaims.quantity;

import io.github.newsclaims.internal.Decimals;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One bound of a range.
 *
 * @param value the number, for example 50000; in its normal form, so 150, 150.0 and 1.5E+2 are equal
 * @param inclusive true if the number itself belongs to the range ("at least 50,000"), false if it does not ("more than
 *     50,000")
 */
public record Bound(BigDecimal value, boolean inclusive) {
    /**
     * Brings the number into its normal form.
     *
     * @param value the number
     * @param inclusive true if the number itself belongs to the range
     * @throws IllegalArgumentException if it has more than 100 digits before or after the point
     */
    public Bound {
        value = Decimals.normal("bound", Objects.requireNonNull(value, "value"));
    }
}
