package io.github.newsclaims.json.internal.codec.parts;

import static io.github.newsclaims.internal.FieldList.NUMBER_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.quantity.ReportedNumber;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The codec of a number on its own. In an article a number is part of an amount or a bound. */
public final class NumberCodec extends Codec<ReportedNumber> {
    public static final NumberCodec CODEC = new NumberCodec();

    private NumberCodec() {
        super(ReportedNumber.class);
    }

    @Override
    public ReportedNumber read(JsonIn in) {
        BigDecimal value = null;
        BigInteger numerator = null;
        BigInteger denominator = null;
        in.startObject(NUMBER_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case VALUE -> value = in.decimal();
                case NUMERATOR -> numerator = in.integer();
                case DENOMINATOR -> denominator = in.integer();
                default -> throw in.unknownField(field);
            }
        }
        return NumberFields.read(in, NUMBER_FIELDS.thing(), value, numerator, denominator);
    }

    @Override
    public void write(JsonOut out, ReportedNumber number) throws IOException {
        NumberFields.write(out.startObject(), number).endObject();
    }
}
