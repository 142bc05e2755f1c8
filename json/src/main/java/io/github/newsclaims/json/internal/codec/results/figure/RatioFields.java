package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.quantity.Ratio;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The fields of an exact number, which is part of another object: value if its digits end, numerator and denominator otherwise.
 * Numbers that were converted may have more digits than those of an article.
 */
final class RatioFields {
    /** The maximum number of digits of a numerator or denominator: more than any comparison of two figures gives. */
    private static final int MOST_DIGITS = 4000;

    private RatioFields() {}

    /** Reads a numerator or a denominator. */
    static BigInteger integer(JsonIn in) {
        if (!in.isText()) {
            return in.integer();
        }
        String text = in.text();
        int start = text.startsWith("-") ? 1 : 0;
        boolean isInteger = text.length() > start
                && text.length() <= MOST_DIGITS
                && text.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
        if (!isInteger) {
            throw in.faults().wrongToken("an integer");
        }
        return new BigInteger(text);
    }

    /** Returns the number of the object that ended last. */
    static Ratio read(JsonIn in, String thing, ResultParts parts) {
        Optional<BigDecimal> value = parts.find(VALUE, BigDecimal.class);
        Optional<BigInteger> numerator = parts.find(NUMERATOR, BigInteger.class);
        Optional<BigInteger> denominator = parts.find(DENOMINATOR, BigInteger.class);
        if (numerator.isEmpty() && denominator.isEmpty()) {
            return Ratio.of(in.require(value.orElse(null), thing, VALUE));
        }
        if (value.isPresent()) {
            String other = numerator.isPresent() ? NUMERATOR : DENOMINATOR;
            throw in.faults()
                    .below("/" + other, Invalid.message(thing, VALUE + " and " + other + " exclude each other"));
        }
        return new Ratio(
                in.require(numerator.orElse(null), thing, NUMERATOR),
                in.require(denominator.orElse(null), thing, DENOMINATOR));
    }

    static JsonOut write(JsonOut out, Ratio ratio) throws IOException {
        Optional<BigDecimal> value = ratio.exactDecimal().filter(RatioFields::isWithinLimits);
        if (value.isPresent()) {
            return out.decimal(VALUE, Decimals.normal(VALUE, value.get()));
        }
        return out.text(NUMERATOR, ratio.numerator().toString())
                .text(DENOMINATOR, ratio.denominator().toString());
    }

    private static boolean isWithinLimits(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= Decimals.MAX_DIGITS && plain.precision() - plain.scale() <= Decimals.MAX_DIGITS;
    }
}
