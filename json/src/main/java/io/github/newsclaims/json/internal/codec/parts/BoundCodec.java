package io.github.newsclaims.json.internal.codec.parts;

import static io.github.newsclaims.internal.FieldList.BOUND_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.quantity.Bound;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The codec of a bound: one end of a range. */
public final class BoundCodec extends Codec<Bound> {
    public static final BoundCodec CODEC = new BoundCodec();

    private BoundCodec() {
        super(Bound.class);
    }

    @Override
    public Bound read(JsonIn in) {
        BigDecimal value = null;
        BigInteger numerator = null;
        BigInteger denominator = null;
        boolean inclusive = false;
        in.startObject(BOUND_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case VALUE -> value = in.decimal();
                case NUMERATOR -> numerator = in.integer();
                case DENOMINATOR -> denominator = in.integer();
                case INCLUSIVE -> inclusive = in.flag();
                default -> throw in.unknownField(field);
            }
        }
        return new Bound(NumberFields.read(in, BOUND_FIELDS.thing(), value, numerator, denominator), inclusive);
    }

    @Override
    public void write(JsonOut out, Bound bound) throws IOException {
        NumberFields.write(out.startObject(), bound.number())
                .flag(INCLUSIVE, bound.inclusive())
                .endObject();
    }
}
