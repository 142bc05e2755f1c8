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
import java.util.OptionalInt;

/** The codec of an amount. The kind may be the last field, so the other parts are stored until all fields are read. */
public final class AmountCodec extends Codec<Amount> {
    public static final AmountCodec CODEC = new AmountCodec();

    private static final String EXACT = "exact";
    private static final String APPROXIMATE_KIND = "approximate";
    private static final String RANGE = "range";
    private static final String VAGUE = "vague";
    private static final List<String> KINDS = List.of(EXACT, APPROXIMATE_KIND, RANGE, VAGUE);
    private static final EnumWords<Approximation> DIRECTIONS = EnumWords.of(Approximation.values());

    private AmountCodec() {
        super(Amount.class);
    }

    @Override
    public Amount read(JsonIn in) {
        String kind = "";
        BigDecimal value = null;
        BigInteger numerator = null;
        BigInteger denominator = null;
        OptionalInt significantDigits = OptionalInt.empty();
        Approximation direction = null;
        Bound lower = null;
        Bound upper = null;
        boolean approximate = false;
        BigDecimal magnitude = null;
        in.startObject(AMOUNT_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.kind(KINDS);
                case VALUE -> value = in.decimal();
                case NUMERATOR -> numerator = in.integer();
                case DENOMINATOR -> denominator = in.integer();
                case SIGNIFICANT_DIGITS -> significantDigits = OptionalInt.of(in.offset());
                case DIRECTION -> direction = in.word(DIRECTIONS);
                case LOWER -> lower = BoundCodec.CODEC.read(in);
                case UPPER -> upper = BoundCodec.CODEC.read(in);
                case APPROXIMATE -> approximate = in.flag();
                case MAGNITUDE -> magnitude = in.decimal();
                default -> throw in.unknownField(field);
            }
        }
        String thing = kind + " amount";
        switch (kind) {
            case EXACT -> {
                in.allowOnly(thing, KIND, VALUE, NUMERATOR, DENOMINATOR, SIGNIFICANT_DIGITS);
                return new Amount.Exact(NumberFields.read(in, thing, value, numerator, denominator), significantDigits);
            }
            case APPROXIMATE_KIND -> {
                in.allowOnly(thing, KIND, VALUE, NUMERATOR, DENOMINATOR, DIRECTION);
                return new Amount.Approximate(
                        NumberFields.read(in, thing, value, numerator, denominator),
                        in.require(direction, thing, DIRECTION));
            }
            case RANGE -> {
                in.allowOnly(thing, KIND, LOWER, UPPER, APPROXIMATE);
                return new Amount.Range(Optional.ofNullable(lower), Optional.ofNullable(upper), approximate);
            }
            case VAGUE -> {
                in.allowOnly(thing, KIND, MAGNITUDE);
                return new Amount.Vague(Optional.ofNullable(magnitude));
            }
            default -> throw unknownKind(kind);
        }
    }

    @Override
    public void write(JsonOut out, Amount amount) throws IOException {
        if (amount instanceof Amount.Exact exact) {
            NumberFields.write(out.startObject().text(KIND, EXACT), exact.number())
                    .number(SIGNIFICANT_DIGITS, exact.significantDigits());
        } else if (amount instanceof Amount.Approximate near) {
            NumberFields.write(out.startObject().text(KIND, APPROXIMATE_KIND), near.number())
                    .word(DIRECTION, DIRECTIONS, near.direction());
        } else if (amount instanceof Amount.Range range) {
            out.startObject()
                    .text(KIND, RANGE)
                    .object(LOWER, range.lower(), BoundCodec.CODEC)
                    .object(UPPER, range.upper(), BoundCodec.CODEC)
                    .flagIfTrue(APPROXIMATE, range.approximate());
        } else if (amount instanceof Amount.Vague vague) {
            out.startObject().text(KIND, VAGUE).decimal(MAGNITUDE, vague.magnitude());
        } else {
            throw unknownKind(amount.getClass());
        }
        out.endObject();
    }
}
