package io.github.newsclaims;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The number a fact-checker gave, with its scale; schema.org's {@code Rating}.
 *
 * @param value the number given, for example 2
 * @param worst the worst the scale allows, for example 1; less than best; absent where it is not known
 * @param best the best the scale allows, for example 5; absent where it is not known
 */
public record Rating(BigDecimal value, Optional<BigDecimal> worst, Optional<BigDecimal> best) {
    /**
     * Brings the numbers into their normal form and checks the scale.
     *
     * @param value the number given
     * @param worst the worst the scale allows
     * @param best the best the scale allows
     * @throws IllegalArgumentException if one has more than 100 digits before or after the point, or worst is not less than
     *     best
     */
    public Rating {
        value = Decimals.normal("rating", value);
        worst = normal(worst);
        best = normal(best);
        if (worst.isPresent() && best.isPresent() && worst.get().compareTo(best.get()) >= 0) {
            throw Invalid.value(
                    "rating", "worst must be less than best " + best.get().toPlainString(), worst.get());
        }
    }

    private static Optional<BigDecimal> normal(Optional<BigDecimal> number) {
        return number.map(value -> Decimals.normal("rating", value));
    }

    /**
     * A number on a scale.
     *
     * @param value for example 2
     * @param worst for example 1
     * @param best for example 5
     * @return the rating
     * @throws IllegalArgumentException if worst is not less than best
     */
    public static Rating of(long value, long worst, long best) {
        return new Rating(
                BigDecimal.valueOf(value),
                Optional.of(BigDecimal.valueOf(worst)),
                Optional.of(BigDecimal.valueOf(best)));
    }
}
