package io.github.newsclaims.json.internal.codec.results.score;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.MATCH_COUNTS_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.score.MatchCounts;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.results.Derived;
import java.io.IOException;
import java.math.BigDecimal;

/** The codec of the counts of parts that match. Precision, recall and F1 are computed from them. */
public final class MatchCountsCodec extends Codec<MatchCounts> {
    public static final MatchCountsCodec CODEC = new MatchCountsCodec();

    private MatchCountsCodec() {
        super(MatchCounts.class);
    }

    @Override
    public MatchCounts read(JsonIn in) {
        ResultParts parts = new ResultParts();
        BigDecimal precision = null;
        BigDecimal recall = null;
        BigDecimal f1 = null;
        in.startObject(MATCH_COUNTS_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case GOLD -> parts.put(field, in.count());
                case FOUND -> parts.put(field, in.count());
                case MATCHED -> parts.put(field, in.count());
                case PRECISION -> precision = in.decimal();
                case RECALL -> recall = in.decimal();
                case F1 -> f1 = in.decimal();
                default -> throw in.unknownField(field);
            }
        }
        MatchCounts counts = ResultMakers.make(MatchCounts.class, parts);
        Derived.check(in, PRECISION, precision, counts.precision());
        Derived.check(in, RECALL, recall, counts.recall());
        Derived.check(in, F1, f1, counts.f1());
        return counts;
    }

    @Override
    public void write(JsonOut out, MatchCounts value) throws IOException {
        out.startObject()
                .count(GOLD, value.gold())
                .count(FOUND, value.found())
                .count(MATCHED, value.matched())
                .decimal(PRECISION, value.precision().map(Derived::decimal))
                .decimal(RECALL, value.recall().map(Derived::decimal))
                .decimal(F1, value.f1().map(Derived::decimal))
                .endObject();
    }
}
