package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.CONVERSION_STEP_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.figure.ConversionStep;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.results.ResultWords;
import io.github.newsclaims.quantity.Ratio;
import java.io.IOException;

/** The codec of a conversion. */
public final class StepOfConversionCodec extends Codec<ConversionStep> {
    public static final StepOfConversionCodec CODEC = new StepOfConversionCodec();

    private StepOfConversionCodec() {
        super(ConversionStep.class);
    }

    @Override
    public ConversionStep read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(CONVERSION_STEP_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case SIDE -> parts.put(field, in.word(ResultWords.SIDE));
                case FACTOR -> parts.put(field, RatioCodec.CODEC.read(in));
                case WHY -> parts.putText(field, in.text());
                case GIVEN -> parts.put(field, FactorCodec.CODEC.read(in));
                default -> throw in.unknownField(field);
            }
        }
        ConversionStep step = ResultMakers.make(ConversionStep.class, parts);
        if (!step.factor().equals(parts.get(FACTOR, Ratio.class))) {
            throw in.faults().below("/" + FACTOR, "factor must be that of given, which is " + step.factor());
        }
        return step;
    }

    @Override
    public void write(JsonOut out, ConversionStep value) throws IOException {
        out.startObject()
                .word(SIDE, ResultWords.SIDE, value.side())
                .object(FACTOR, value.factor(), RatioCodec.CODEC)
                .text(WHY, value.why())
                .object(GIVEN, value.given(), FactorCodec.CODEC)
                .endObject();
    }
}
