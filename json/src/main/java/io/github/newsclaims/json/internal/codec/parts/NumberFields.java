package io.github.newsclaims.json.internal.codec.parts;

import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.quantity.ReportedNumber;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The fields of a number, which is part of another object: value for a decimal, numerator and denominator for a fraction. */
final class NumberFields {
    private NumberFields() {}

    /** Returns the number of the object that ended last, which errors call a thing such as "exact amount". */
    static ReportedNumber read(
            JsonIn in,
            String thing,
            @Nullable BigDecimal value,
            @Nullable BigInteger numerator,
            @Nullable BigInteger denominator) {
        if (numerator == null && denominator == null) {
            return new ReportedNumber.Decimal(in.require(value, thing, VALUE));
        }
        if (value != null) {
            String other = numerator != null ? NUMERATOR : DENOMINATOR;
            String rule = VALUE + " and " + other + " exclude each other";
            throw in.faults().below("/" + other, Invalid.message(thing, rule));
        }
        return new ReportedNumber.Fraction(
                in.require(numerator, thing, NUMERATOR), in.require(denominator, thing, DENOMINATOR));
    }

    static JsonOut write(JsonOut out, ReportedNumber number) throws IOException {
        if (number instanceof ReportedNumber.Decimal decimal) {
            return out.decimal(VALUE, decimal.value());
        } else if (number instanceof ReportedNumber.Fraction fraction) {
            return out.text(NUMERATOR, fraction.numerator().toString())
                    .text(DENOMINATOR, fraction.denominator().toString());
        }
        throw new IllegalStateException("No fields for " + number.getClass());
    }
}
