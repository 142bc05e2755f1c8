package io.github.newsclaims.json.internal.codec.results;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.quantity.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The check of values that a result computes from its other parts. They are written for programs in other languages, may be left
 * out, and must be right if they are there.
 */
public final class Derived {
    /** The number of digits after the point to which a ratio is rounded. */
    private static final int PLACES = 6;

    private Derived() {}

    /**
     * Checks a word of the object that ended last.
     *
     * @param field the name of its field
     * @param read the word in the document; null if it is absent
     * @param expected the word that the result has; empty if it has none
     */
    public static void check(JsonIn in, String field, @Nullable String read, Optional<String> expected) {
        if (read == null || expected.filter(read::equals).isPresent()) {
            return;
        }
        String rule = expected.map(value -> " must be " + value).orElse(" must be absent");
        throw in.faults().below("/" + field, field + rule + ", got " + Invalid.show(read));
    }

    /** Checks a ratio of the object that ended last, in its rounded form. */
    public static void check(JsonIn in, String field, @Nullable BigDecimal read, Optional<Ratio> expected) {
        checkNumber(in, field, read, expected.map(Derived::decimal));
    }

    /** Checks a number of the object that ended last. */
    public static void checkNumber(JsonIn in, String field, @Nullable BigDecimal read, Optional<BigDecimal> expected) {
        String text = read == null ? null : read.toPlainString();
        check(in, field, text, expected.map(value -> normal(value).toPlainString()));
    }

    /**
     * Returns a ratio as a decimal.
     *
     * @return for example 0.789474, rounded half to even after six places, without zeros at the end
     */
    public static BigDecimal decimal(Ratio ratio) {
        BigDecimal numerator = new BigDecimal(ratio.numerator());
        return normal(numerator.divide(new BigDecimal(ratio.denominator()), PLACES, RoundingMode.HALF_EVEN));
    }

    /** Returns a decimal without zeros at the end. */
    public static BigDecimal normal(BigDecimal value) {
        return Decimals.normal("number", value);
    }
}
