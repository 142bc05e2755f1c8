package io.github.newsclaims.json;

import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An amount, by its kind. The kind may stand anywhere, so the fields of all kinds are read before it is looked at. */
final class AmountCodec {
    private enum Kind {
        EXACT,
        APPROXIMATE,
        RANGE,
        FRACTION,
        VAGUE
    }

    private static final String KIND = "kind";
    private static final String VALUE = "value";
    private static final String DIRECTION = "direction";
    private static final String LOWER = "lower";
    private static final String UPPER = "upper";
    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";
    private static final KnownNames FIELDS =
            KnownNames.of("amount", KIND, VALUE, DIRECTION, LOWER, UPPER, NUMERATOR, DENOMINATOR);

    private static final Vocabulary<Kind> KINDS = Vocabulary.of(Kind.values(), FIELDS);
    private static final Vocabulary<Approximation> DIRECTIONS = Vocabulary.of(Approximation.values());

    private AmountCodec() {}

    static @Nullable Amount read(In in) {
        if (in.isNull()) {
            return null;
        }
        Kind kind = null;
        BigDecimal value = null;
        Approximation direction = null;
        Bound lower = null;
        Bound upper = null;
        BigInteger numerator = null;
        BigInteger denominator = null;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.word(KINDS);
                case VALUE -> value = in.decimal();
                case DIRECTION -> direction = in.word(DIRECTIONS);
                case LOWER -> lower = BoundCodec.read(in);
                case UPPER -> upper = BoundCodec.read(in);
                case NUMERATOR -> numerator = in.integer();
                case DENOMINATOR -> denominator = in.integer();
                default -> throw in.unknown(FIELDS, field);
            }
        }
        kind = in.require(kind, FIELDS, KIND);
        String thing = KINDS.thing(kind);
        in.refuseUnless(kind == Kind.EXACT || kind == Kind.APPROXIMATE, value, thing, VALUE);
        in.refuseUnless(kind == Kind.APPROXIMATE, direction, thing, DIRECTION);
        in.refuseUnless(kind == Kind.RANGE, lower, thing, LOWER);
        in.refuseUnless(kind == Kind.RANGE, upper, thing, UPPER);
        in.refuseUnless(kind == Kind.FRACTION, numerator, thing, NUMERATOR);
        in.refuseUnless(kind == Kind.FRACTION, denominator, thing, DENOMINATOR);
        return switch (kind) {
            case EXACT -> new Amount.Exact(in.require(value, thing, VALUE));
            case APPROXIMATE ->
                new Amount.Approximate(in.require(value, thing, VALUE), in.require(direction, thing, DIRECTION));
            case RANGE -> new Amount.Range(Optional.ofNullable(lower), Optional.ofNullable(upper));
            case FRACTION ->
                new Amount.Fraction(
                        in.require(numerator, thing, NUMERATOR), in.require(denominator, thing, DENOMINATOR));
            case VAGUE -> Amount.vague();
        };
    }

    static void write(Out out, Amount amount) {
        out.open();
        if (amount instanceof Amount.Exact exact) {
            out.word(KIND, KINDS, Kind.EXACT).decimal(VALUE, exact.value());
        } else if (amount instanceof Amount.Approximate approximate) {
            out.word(KIND, KINDS, Kind.APPROXIMATE)
                    .decimal(VALUE, approximate.value())
                    .word(DIRECTION, DIRECTIONS, approximate.direction());
        } else if (amount instanceof Amount.Range range) {
            out.word(KIND, KINDS, Kind.RANGE)
                    .object(LOWER, range.lower(), BoundCodec::write)
                    .object(UPPER, range.upper(), BoundCodec::write);
        } else if (amount instanceof Amount.Fraction fraction) {
            out.word(KIND, KINDS, Kind.FRACTION)
                    .text(NUMERATOR, fraction.numerator().toString())
                    .text(DENOMINATOR, fraction.denominator().toString());
        } else if (amount instanceof Amount.Vague) {
            out.word(KIND, KINDS, Kind.VAGUE);
        }
        out.close();
    }
}
