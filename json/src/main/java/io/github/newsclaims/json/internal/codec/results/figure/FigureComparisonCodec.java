package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.FIGURE_COMPARISON_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.results.ResultWords;
import java.io.IOException;

/** The codec of a comparison of two figures. The explanation is for people, and is made again from the reasons. */
public final class FigureComparisonCodec extends Codec<FigureComparison> {
    public static final FigureComparisonCodec CODEC = new FigureComparisonCodec();

    private FigureComparisonCodec() {
        super(FigureComparison.class);
    }

    @Override
    public FigureComparison read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(FIGURE_COMPARISON_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case VERDICT -> parts.put(field, in.word(ResultWords.VERDICTS));
                case REASONS -> parts.put(field, in.list(ReasonCodec.CODEC));
                case RATIO -> parts.put(field, RatioCodec.CODEC.read(in));
                case EXPLANATION -> in.text();
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(FigureComparison.class, parts);
    }

    @Override
    public void write(JsonOut out, FigureComparison value) throws IOException {
        out.startObject()
                .word(VERDICT, ResultWords.VERDICTS, value.verdict())
                .list(REASONS, value.reasons(), ReasonCodec.CODEC)
                .object(RATIO, value.ratio(), RatioCodec.CODEC)
                .text(EXPLANATION, value.explanation())
                .endObject();
    }
}
