package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.INTERVAL_END_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.figure.AmountInterval;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of one end of an interval, which has the form of a bound. */
public final class IntervalEndCodec extends Codec<AmountInterval.End> {
    public static final IntervalEndCodec CODEC = new IntervalEndCodec();

    private IntervalEndCodec() {
        super(AmountInterval.End.class);
    }

    @Override
    public AmountInterval.End read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(INTERVAL_END_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case VALUE -> parts.put(field, in.decimal());
                case NUMERATOR, DENOMINATOR -> parts.put(field, RatioFields.integer(in));
                case INCLUSIVE -> parts.put(field, in.flag());
                default -> throw in.unknownField(field);
            }
        }
        parts.put(VALUE, RatioFields.read(in, INTERVAL_END_FIELDS.thing(), parts));
        return ResultMakers.make(AmountInterval.End.class, parts);
    }

    @Override
    public void write(JsonOut out, AmountInterval.End value) throws IOException {
        RatioFields.write(out.startObject(), value.value())
                .flag(INCLUSIVE, value.inclusive())
                .endObject();
    }
}
