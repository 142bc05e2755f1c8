package io.github.newsclaims.compare.figure;

import io.github.newsclaims.quantity.Ratio;
import java.util.Optional;

/**
 * A multiplication that brought one of two figures to the terms of the other.
 *
 * @param which the figure that was multiplied, never both
 * @param factor by how much, exactly, for example 12
 * @param why where the factor comes from, for example "12 months a year" or "10.5 NOK for one USD (2031-04-02, Bank of
 *     Skarvik)"
 * @param given the caller's factor; absent where the factor is exact by definition
 */
public record ConversionStep(Side which, Ratio factor, String why, Optional<ConversionFactor> given) {

    static ConversionStep exact(Side which, Ratio factor, String why) {
        return new ConversionStep(which, factor, why, Optional.empty());
    }

    static ConversionStep given(Side which, ConversionFactor factor) {
        return new ConversionStep(which, Ratio.of(factor.factor()), factor.toString(), Optional.of(factor));
    }

    /** The step in words: {@code the first ×12, 12 months a year}. */
    @Override
    public String toString() {
        return which + " ×" + factor + ", " + why;
    }
}
