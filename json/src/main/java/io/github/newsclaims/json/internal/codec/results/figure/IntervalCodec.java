package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.AMOUNT_INTERVAL_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.figure.AmountInterval;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of the numbers that a figure allows. */
public final class IntervalCodec extends Codec<AmountInterval> {
    public static final IntervalCodec CODEC = new IntervalCodec();

    private IntervalCodec() {
        super(AmountInterval.class);
    }

    @Override
    public AmountInterval read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(AMOUNT_INTERVAL_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case LOWER, UPPER -> parts.put(field, IntervalEndCodec.CODEC.read(in));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(AmountInterval.class, parts);
    }

    @Override
    public void write(JsonOut out, AmountInterval value) throws IOException {
        out.startObject()
                .object(LOWER, value.lower(), IntervalEndCodec.CODEC)
                .object(UPPER, value.upper(), IntervalEndCodec.CODEC)
                .endObject();
    }
}
