package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.RATIO_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.quantity.Ratio;
import java.io.IOException;

/** The codec of an exact number. */
public final class RatioCodec extends Codec<Ratio> {
    public static final RatioCodec CODEC = new RatioCodec();

    private RatioCodec() {
        super(Ratio.class);
    }

    @Override
    public Ratio read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(RATIO_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case VALUE -> parts.put(field, in.decimal());
                case NUMERATOR, DENOMINATOR -> parts.put(field, RatioFields.integer(in));
                default -> throw in.unknownField(field);
            }
        }
        return RatioFields.read(in, RATIO_FIELDS.thing(), parts);
    }

    @Override
    public void write(JsonOut out, Ratio value) throws IOException {
        RatioFields.write(out.startObject(), value).endObject();
    }
}
