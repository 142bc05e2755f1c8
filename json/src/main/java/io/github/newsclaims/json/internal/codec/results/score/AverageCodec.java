package io.github.newsclaims.json.internal.codec.results.score;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.AVERAGE_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.score.Average;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.results.Derived;
import java.io.IOException;
import java.math.BigDecimal;

/** The codec of an average over articles. Its value is computed from the sum. */
public final class AverageCodec extends Codec<Average> {
    public static final AverageCodec CODEC = new AverageCodec();

    private AverageCodec() {
        super(Average.class);
    }

    @Override
    public Average read(JsonIn in) {
        ResultParts parts = new ResultParts();
        BigDecimal average = null;
        in.startObject(AVERAGE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case SUM -> parts.put(field, in.decimal());
                case ARTICLES -> parts.put(field, in.count());
                case VALUE -> average = in.decimal();
                default -> throw in.unknownField(field);
            }
        }
        Average read = ResultMakers.make(Average.class, parts);
        Derived.checkNumber(in, VALUE, average, read.value());
        return read;
    }

    @Override
    public void write(JsonOut out, Average value) throws IOException {
        out.startObject()
                .decimal(SUM, value.sum())
                .count(ARTICLES, value.articles())
                .decimal(VALUE, value.value().map(Derived::normal))
                .endObject();
    }
}
