package io.github.newsclaims.compare.figure;

import static io.github.newsclaims.internal.ResultNames.FACTOR;
import static io.github.newsclaims.internal.ResultNames.GIVEN;
import static io.github.newsclaims.internal.ResultNames.SIDE;
import static io.github.newsclaims.internal.ResultNames.WHY;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.quantity.Ratio;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A multiplication that brought one of two figures to the unit or rate of the other. */
public final class ConversionStep {
    static {
        ResultMakers.register(ConversionStep.class, ConversionStep::read);
    }

    private final Side side;
    private final Ratio factor;
    private final String why;
    private final Optional<ConversionFactor> given;

    private ConversionStep(Side side, Ratio factor, String why, Optional<ConversionFactor> given) {
        this.side = side;
        this.factor = factor;
        this.why = why;
        this.given = given;
    }

    private static ConversionStep read(ResultParts parts) {
        Side side = parts.get(SIDE, Side.class);
        Ratio factor = parts.get(FACTOR, Ratio.class);
        if (side == Side.BOTH) {
            throw Invalid.value("conversion step", "the side must be that of one figure", side);
        }
        if (factor.compareTo(Ratio.ZERO) <= 0) {
            throw Invalid.value("conversion step", "the factor must be positive", factor);
        }
        return parts.find(GIVEN, ConversionFactor.class)
                .map(given -> given(side, given))
                .orElseGet(() -> exact(side, factor, parts.text(WHY)));
    }

    static ConversionStep exact(Side side, Ratio factor, String why) {
        return new ConversionStep(side, factor, why, Optional.empty());
    }

    static ConversionStep given(Side side, ConversionFactor factor) {
        return new ConversionStep(side, Ratio.of(factor.factor()), factor.toString(), Optional.of(factor));
    }

    /**
     * Returns which figure was multiplied.
     *
     * @return {@link Side#FIRST} or {@link Side#SECOND}
     */
    public Side side() {
        return side;
    }

    /**
     * Returns the exact factor.
     *
     * @return for example 12
     */
    public Ratio factor() {
        return factor;
    }

    /**
     * Returns where the factor comes from, in words.
     *
     * @return for example "12 months a year" or "10.5 NOK for one USD (2031-04-02, Bank of Skarvik)"
     */
    public String why() {
        return why;
    }

    /**
     * Returns the factor that the caller gave.
     *
     * @return the factor; absent if the conversion is exact by definition, or a converter of the caller made it, which {@link
     *     #why()} then says
     */
    public Optional<ConversionFactor> given() {
        return given;
    }

    /** Two steps are equal if all their parts are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConversionStep that
                && side == that.side
                && factor.equals(that.factor)
                && why.equals(that.why)
                && given.equals(that.given);
    }

    @Override
    public int hashCode() {
        return Objects.hash(side, factor, why, given);
    }

    /** The step in words: {@code the first ×12, 12 months a year}. */
    @Override
    public String toString() {
        return side.words() + " ×" + factor + ", " + why;
    }
}
