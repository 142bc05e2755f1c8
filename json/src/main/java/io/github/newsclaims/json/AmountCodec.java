package io.github.newsclaims.json;

import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** An amount, by its kind. The kind may stand anywhere, so the fields of all kinds are read before it is looked at. */
final class AmountCodec extends Codec<Amount> {
    static final AmountCodec CODEC = new AmountCodec();

    private static final int KIND = 0;
    private static final int VALUE = 1;
    private static final int DIRECTION = 2;
    private static final int LOWER = 3;
    private static final int UPPER = 4;
    private static final int NUMERATOR = 5;
    private static final int DENOMINATOR = 6;
    private static final KnownNames FIELDS =
            KnownNames.of("amount", "kind", "value", "direction", "lower", "upper", "numerator", "denominator");

    private static final int EXACT = 0;
    private static final int APPROXIMATE = 1;
    private static final int RANGE = 2;
    private static final int FRACTION = 3;
    private static final int VAGUE = 4;
    private static final Kinds KINDS = Kinds.of(FIELDS, "exact", "approximate", "range", "fraction", "vague");
    private static final Vocabulary<Approximation> DIRECTIONS = Vocabulary.of(Approximation.values());

    private AmountCodec() {
        super(Amount.class);
    }

    @Override
    Amount read(In in) {
        int kind = In.ABSENT;
        BigDecimal value = null;
        Approximation direction = null;
        Bound lower = null;
        Bound upper = null;
        BigInteger numerator = null;
        BigInteger denominator = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.kind(KINDS);
                case VALUE -> value = in.decimal();
                case DIRECTION -> direction = in.word(DIRECTIONS);
                case LOWER -> lower = in.object(BoundCodec.CODEC);
                case UPPER -> upper = in.object(BoundCodec.CODEC);
                case NUMERATOR -> numerator = in.integer();
                case DENOMINATOR -> denominator = in.integer();
                default -> throw in.unknown(FIELDS);
            }
        }
        kind = in.require(kind, FIELDS, KIND);
        String thing = KINDS.thing(kind);
        in.refuseUnless(kind == EXACT || kind == APPROXIMATE, value, thing, FIELDS.name(VALUE));
        in.refuseUnless(kind == APPROXIMATE, direction, thing, FIELDS.name(DIRECTION));
        in.refuseUnless(kind == RANGE, lower, thing, FIELDS.name(LOWER));
        in.refuseUnless(kind == RANGE, upper, thing, FIELDS.name(UPPER));
        in.refuseUnless(kind == FRACTION, numerator, thing, FIELDS.name(NUMERATOR));
        in.refuseUnless(kind == FRACTION, denominator, thing, FIELDS.name(DENOMINATOR));
        return switch (kind) {
            case EXACT -> new Amount.Exact(in.require(value, thing, FIELDS.name(VALUE)));
            case APPROXIMATE ->
                new Amount.Approximate(
                        in.require(value, thing, FIELDS.name(VALUE)),
                        in.require(direction, thing, FIELDS.name(DIRECTION)));
            case RANGE -> new Amount.Range(Optional.ofNullable(lower), Optional.ofNullable(upper));
            case FRACTION ->
                new Amount.Fraction(
                        in.require(numerator, thing, FIELDS.name(NUMERATOR)),
                        in.require(denominator, thing, FIELDS.name(DENOMINATOR)));
            default -> Amount.vague();
        };
    }

    @Override
    void write(Out out, Amount amount) {
        out.open(FIELDS);
        if (amount instanceof Amount.Exact exact) {
            out.kind(KIND, KINDS, EXACT).decimal(VALUE, exact.value());
        } else if (amount instanceof Amount.Approximate approximate) {
            out.kind(KIND, KINDS, APPROXIMATE)
                    .decimal(VALUE, approximate.value())
                    .word(DIRECTION, DIRECTIONS, approximate.direction());
        } else if (amount instanceof Amount.Range range) {
            out.kind(KIND, KINDS, RANGE)
                    .object(LOWER, range.lower(), BoundCodec.CODEC)
                    .object(UPPER, range.upper(), BoundCodec.CODEC);
        } else if (amount instanceof Amount.Fraction fraction) {
            out.kind(KIND, KINDS, FRACTION)
                    .text(NUMERATOR, fraction.numerator().toString())
                    .text(DENOMINATOR, fraction.denominator().toString());
        } else if (amount instanceof Amount.Vague) {
            out.kind(KIND, KINDS, VAGUE);
        }
        out.close();
    }
}
