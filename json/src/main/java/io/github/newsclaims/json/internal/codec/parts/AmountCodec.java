package io.github.newsclaims.json.internal.codec.parts;

import static io.github.newsclaims.internal.FieldList.AMOUNT_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.EnumWords;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** The codec of an amount. The kind may be the last field, so the other parts are stored until all fields are read. */
public final class AmountCodec extends Codec<Amount> {
    public static final AmountCodec CODEC = new AmountCodec();

    private static final String EXACT = "exact";
    private static final String APPROXIMATE = "approximate";
    private static final String RANGE = "range";
    private static final String FRACTION = "fraction";
    private static final String VAGUE = "vague";
    private static final List<String> KINDS = List.of(EXACT, APPROXIMATE, RANGE, FRACTION, VAGUE);
    private static final EnumWords<Approximation> DIRECTIONS = EnumWords.of(Approximation.values());

    private AmountCodec() {
        super(Amount.class);
    }

    @Override
    public Amount read(JsonIn in) {
        String kind = "";
        BigDecimal value = null;
        Approximation direction = null;
        Bound lower = null;
        Bound upper = null;
        BigInteger numerator = null;
        BigInteger denominator = null;
        in.startObject(AMOUNT_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.kind(KINDS);
                case VALUE -> value = in.decimal();
                case DIRECTION -> direction = in.word(DIRECTIONS);
                case LOWER -> lower = BoundCodec.CODEC.read(in);
                case UPPER -> upper = BoundCodec.CODEC.read(in);
                case NUMERATOR -> numerator = in.integer();
                case DENOMINATOR -> denominator = in.integer();
                default -> throw in.unknownField(field);
            }
        }
        String thing = kind + " amount";
        switch (kind) {
            case EXACT -> {
                in.allowOnly(thing, KIND, VALUE);
                return new Amount.Exact(in.require(value, thing, VALUE));
            }
            case APPROXIMATE -> {
                in.allowOnly(thing, KIND, VALUE, DIRECTION);
                return new Amount.Approximate(in.require(value, thing, VALUE), in.require(direction, thing, DIRECTION));
            }
            case RANGE -> {
                in.allowOnly(thing, KIND, LOWER, UPPER);
                return new Amount.Range(Optional.ofNullable(lower), Optional.ofNullable(upper));
            }
            case FRACTION -> {
                in.allowOnly(thing, KIND, NUMERATOR, DENOMINATOR);
                return new Amount.Fraction(
                        in.require(numerator, thing, NUMERATOR), in.require(denominator, thing, DENOMINATOR));
            }
            case VAGUE -> {
                in.allowOnly(thing, KIND);
                return Amount.vague();
            }
            default -> throw unknownKind(kind);
        }
    }

    @Override
    public void write(JsonOut out, Amount amount) throws IOException {
        if (amount instanceof Amount.Exact exact) {
            out.startObject().text(KIND, EXACT).decimal(VALUE, exact.value());
        } else if (amount instanceof Amount.Approximate approximate) {
            out.startObject()
                    .text(KIND, APPROXIMATE)
                    .decimal(VALUE, approximate.value())
                    .word(DIRECTION, DIRECTIONS, approximate.direction());
        } else if (amount instanceof Amount.Range range) {
            out.startObject()
                    .text(KIND, RANGE)
                    .object(LOWER, range.lower(), BoundCodec.CODEC)
                    .object(UPPER, range.upper(), BoundCodec.CODEC);
        } else if (amount instanceof Amount.Fraction fraction) {
            out.startObject()
                    .text(KIND, FRACTION)
                    .text(NUMERATOR, fraction.numerator().toString())
                    .text(DENOMINATOR, fraction.denominator().toString());
        } else if (amount instanceof Amount.Vague) {
            out.startObject().text(KIND, VAGUE);
        } else {
            throw unknownKind(amount.getClass());
        }
        out.endObject();
    }
}
