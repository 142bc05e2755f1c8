package io.github.newsclaims.json.internal.codec.results.score;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.VALUE_COUNTS_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.score.ValueCounts;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.results.Derived;
import java.io.IOException;
import java.math.BigDecimal;

/** The codec of the counts of right values. The accuracy is computed from them. */
public final class ValueCountsCodec extends Codec<ValueCounts> {
    public static final ValueCountsCodec CODEC = new ValueCountsCodec();

    private ValueCountsCodec() {
        super(ValueCounts.class);
    }

    @Override
    public ValueCounts read(JsonIn in) {
        ResultParts parts = new ResultParts();
        BigDecimal accuracy = null;
        in.startObject(VALUE_COUNTS_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case COMPARED -> parts.put(field, in.count());
                case RIGHT -> parts.put(field, in.count());
                case ACCURACY -> accuracy = in.decimal();
                default -> throw in.unknownField(field);
            }
        }
        ValueCounts counts = ResultMakers.make(ValueCounts.class, parts);
        Derived.check(in, ACCURACY, accuracy, counts.accuracy());
        return counts;
    }

    @Override
    public void write(JsonOut out, ValueCounts value) throws IOException {
        out.startObject()
                .count(COMPARED, value.compared())
                .count(RIGHT, value.right())
                .decimal(ACCURACY, value.accuracy().map(Derived::decimal))
                .endObject();
    }
}
