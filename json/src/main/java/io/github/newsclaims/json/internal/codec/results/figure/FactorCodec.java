package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.CONVERSION_FACTOR_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.figure.ConversionFactor;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.parts.UnitCodec;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.time.Edtf;
import java.io.IOException;
import java.math.BigDecimal;

/** The codec of a conversion factor of the caller. */
public final class FactorCodec extends Codec<ConversionFactor> {
    public static final FactorCodec CODEC = new FactorCodec();

    private FactorCodec() {
        super(ConversionFactor.class);
    }

    @Override
    public ConversionFactor read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(CONVERSION_FACTOR_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case FROM, TO -> parts.put(field, UnitCodec.CODEC.read(in));
                case FACTOR -> parts.put(field, in.decimal());
                case DATE -> parts.put(field, in.date());
                case SOURCE -> parts.put(field, in.text());
                default -> throw in.unknownField(field);
            }
        }
        ConversionFactor factor = ConversionFactor.of(
                parts.get(FROM, Unit.class), parts.get(TO, Unit.class), parts.get(FACTOR, BigDecimal.class));
        if (parts.has(DATE)) {
            factor = factor.withDate(parts.get(DATE, Edtf.class));
        }
        return parts.has(SOURCE) ? factor.withSource(parts.text(SOURCE)) : factor;
    }

    @Override
    public void write(JsonOut out, ConversionFactor value) throws IOException {
        out.startObject()
                .object(FROM, value.from(), UnitCodec.CODEC)
                .object(TO, value.to(), UnitCodec.CODEC)
                .decimal(FACTOR, value.factor())
                .word(DATE, value.date())
                .text(SOURCE, value.source())
                .endObject();
    }
}
